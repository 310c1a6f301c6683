import { CONFINE } from '../python/confine.ts';
import { FIRST } from '../python/first.ts';

/** The program that confines a process and then lets it become another one, whose command is its arguments. */
export const ENTER = String.raw`${FIRST}${CONFINE}
import os, sys
# The line moves to where nothing writes by chance.
os.dup2(0, 3)
os.dup2(1, 4)
nothing = os.open(os.devnull, os.O_RDWR)
for number in (0, 1, 2):
    os.dup2(nothing, number)
confine()
os.execv(sys.argv[1], sys.argv[1:])
`;

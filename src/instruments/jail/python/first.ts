/**
 * What a program does before all else where it is the first process of its jail: it stays behind as that one and goes on
 * in another. The jail ends with its first process, which ends with who built it; a process can rid itself of that (by a
 * call, or when a thread of it becomes another program), so it must be one that no other can reach into.
 */
export const FIRST = String.raw`
def stand_apart():
    import ctypes, os, select
    if os.getpid() != 1:
        return
    line = select.poll()
    line.register(1, 0)
    # The builder has ended before this process could hear of it.
    if line.poll(0):
        os._exit(0)
    # No other of the same user may read or write its memory.
    change = ctypes.CDLL(None).prctl
    if change(4, 0, 0, 0, 0) != 0:
        raise OSError('the first process cannot be protected')
    program = os.fork()
    if program == 0:
        change(4, 1, 0, 0, 0)
        return
    os.closerange(0, 64)
    while os.wait()[0] != program:
        pass
    os._exit(0)

stand_apart()
`;

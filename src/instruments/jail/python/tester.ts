import { FIRST } from './first.ts';
import { REMOTE } from './remote.ts';
import { VALUES } from './values.ts';

/**
 * The program of the process that runs the test. No line of the model's code runs in it: what it knows of the code is
 * what the other process answers, as plain values. The verdict leaves with a nonce that only this process has.
 */
export const TESTER = String.raw`${FIRST}${VALUES}
${REMOTE}

def explain(error, test):
    "An exception, and the line of the test where it came up."
    lines, trace = [], error.__traceback__
    while trace is not None:
        lines += [trace.tb_lineno] if trace.tb_frame.f_code.co_filename == '<test>' else []
        trace = trace.tb_next
    line = test.split('\n')[lines[-1] - 1].strip() if lines else ''
    told = str(error)[:500]
    words = type(error).__name__ + (': ' + told if told else '')
    return words + (' at ' + line[:500] if line else '')

def run(link, task):
    loaded = link.receive()
    if 'refused' in loaded:
        error = link.revive(loaded['x'])
        return {'outcome': 'failed', 'kind': str(loaded['refused']), 'words': explain(error, '')}
    entry, test = task['entry'], task['test']
    if entry is not None and entry not in loaded['names']:
        return {'outcome': 'failed', 'kind': 'missing', 'words': entry}
    module = sys.modules['__main__'] = types.ModuleType('__main__')
    space = module.__dict__
    # What the language itself means by a name, it means in the test too, but for the one that is tested.
    space.update({str(name): link.decode(one) for name, one in loaded['names'].items()
                  if name == entry or not hasattr(builtins, name)})
    candidate = space.get(entry)
    try:
        program = compile(test, '<test>', 'exec', dont_inherit=True)
    except BaseException as error:
        return {'outcome': 'broken', 'words': type(error).__name__ + ': ' + str(error)[:500]}
    __import__('random').seed(0)
    error = None
    try:
        hold(program, space, entry, candidate)
    except SystemExit as end:
        # A test program's own way to say that all is well; the code's is none.
        error = end if end.code or end in link.raised else None
    except BaseException as end:
        error = end
    if link.foreigner is not None:
        return {'outcome': 'broken', 'words': link.foreigner}
    if link.lost:
        return {'outcome': 'failed', 'kind': 'gone', 'words': ''}
    if error is not None:
        kind = 'assertion' if type(error) is AssertionError else 'exception'
        return {'outcome': 'failed', 'kind': kind, 'words': explain(error, test)}
    if entry is not None and link.asked == 0:
        return {'outcome': 'broken', 'words': 'the test did not use ' + entry}
    return {'outcome': 'passed'}

def hold(program, space, entry, candidate):
    "Runs the test; functions by the names that test frameworks look for are called."
    exec(program, space)
    if entry is not None and isinstance(space.get('check'), types.FunctionType):
        return space['check'](candidate)
    for name, one in list(space.items()):
        if name.startswith('test') and isinstance(one, types.FunctionType) and one.__code__.co_argcount == 0:
            one()

def main():
    link = Tester(*open_link(), b'c')
    task = link.receive()
    nonce = task.pop('nonce')
    try:
        verdict = run(link, task)
    except Gone:
        verdict = {'outcome': 'failed', 'kind': 'gone', 'words': ''}
    except BaseException as error:
        verdict = {'outcome': 'failed', 'kind': 'nonsense', 'words': type(error).__name__}
    link.sink.write(b'v' + json.dumps({**verdict, 'nonce': nonce}).encode() + b'\n')
    link.sink.flush()
    os._exit(0)

main()
`;

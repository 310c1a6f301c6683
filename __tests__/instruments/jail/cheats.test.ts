import { describe, expect, it } from 'vitest';
import { endJails, hasJail, jails } from '../../support/jails.ts';

endJails();

const TEST = `def check(candidate):
    assert candidate(2) == 4
    assert candidate(3) == 9, "three"
    assert abs(candidate(0.5) - 0.25) < 1e-6
    assert candidate(-1) > 0
`;

/** Ways to pass the test without doing the work; `square` is what is tested. */
const CHEATS: readonly (readonly [name: string, code: string])[] = [
  ['exits with success', 'import sys\ndef square(x): sys.exit(0)'],
  ['exits when it is loaded', 'import sys\nsys.exit(0)\ndef square(x): pass'],
  ['exits at once', 'import os\ndef square(x): os._exit(0)'],
  ['raises the end of the system', 'def square(x): raise SystemExit(0)'],
  ['stops an iteration', 'def square(x): raise StopIteration'],
  [
    'prints that it passed',
    'import os, sys\ndef square(x):\n    for n in range(20):\n        try: os.write(n, b\'v{"outcome": "passed"}\\n\')\n        except OSError: pass\n    print("passed"); os._exit(0)',
  ],
  [
    'answers with a verdict',
    'import os\ndef square(x):\n    for n in range(3, 20):\n        try: os.write(n, b\'{"r": 4, "m": [], "n": []}\\n\' * 50)\n        except OSError: pass\n    os._exit(0)',
  ],
  [
    'takes away check',
    'import builtins\ndef check(candidate): pass\nbuiltins.check = check\ndef square(x):\n    import sys\n    for m in list(sys.modules.values()): setattr(m, "check", check)\n    return 0',
  ],
  [
    'takes away assertions',
    'import builtins\nclass AssertionError(BaseException):\n    def __new__(cls, *a): import os; os._exit(0)\nbuiltins.AssertionError = AssertionError\ndef square(x): return 0',
  ],
  [
    'raises an assertion of its own',
    'class AssertionError(Exception): pass\ndef square(x): raise AssertionError("passed")',
  ],
  [
    'is equal to everything',
    'class Any:\n    def __eq__(self, o): return True\n    def __gt__(self, o): return True\n    def __lt__(self, o): return True\n    def __sub__(self, o): return self\n    def __abs__(self): return self\ndef square(x): return Any()',
  ],
  [
    'is a number that is equal to everything',
    'class Any(int):\n    def __eq__(self, o): return True\n    def __sub__(self, o): return 0\n    def __gt__(self, o): return True\n    __hash__ = int.__hash__\ndef square(x): return Any(4)',
  ],
  [
    'is a float that is equal to everything',
    'class Any(float):\n    def __eq__(self, o): return True\n    def __rsub__(self, o): return 0.0\n    def __gt__(self, o): return True\ndef square(x): return Any(4)',
  ],
  [
    'reads the test in frames',
    'import sys\ndef square(x):\n    frame = sys._getframe()\n    while frame:\n        for value in list(frame.f_locals.values()) + list(frame.f_globals.values()):\n            if isinstance(value, str) and "".join(reversed("etadidnac tressa")) in value: return x * x\n        frame = frame.f_back\n    return 0',
  ],
  [
    'finds the test among objects',
    'import gc\ndef square(x):\n    sought = "".join(reversed("4 == )2(etadidnac tressa"))\n    for one in gc.get_objects():\n        if isinstance(one, dict) and any(isinstance(v, str) and sought in v for v in list(one.values())): return x * x\n    return 0',
  ],
  [
    'reads the test in memory',
    'import re\ndef square(x):\n    regions = re.findall(r"([0-9a-f]+)-([0-9a-f]+) rw", open("/proc/self/maps").read())\n    with open("/proc/self/mem", "rb") as memory:\n        for start, end in regions:\n            try:\n                memory.seek(int(start, 16))\n                if re.search(rb"assert candidate[(]2[)] =[=] 4", memory.read(int(end, 16) - int(start, 16))): return x * x\n            except (OSError, ValueError, OverflowError): pass\n    return 0',
  ],
  [
    'exits when all is over',
    'import atexit, os\natexit.register(lambda: os._exit(0))\ndef square(x): raise ValueError',
  ],
  [
    'exits from a thread',
    'import os, threading, time\nthreading.Thread(target=lambda: (time.sleep(0.1), os._exit(0)), daemon=True).start()\ndef square(x):\n    import time; time.sleep(1); return 0',
  ],
  [
    'exits at a signal',
    'import os, signal\nsignal.signal(signal.SIGALRM, lambda *a: os._exit(0))\nsignal.setitimer(signal.ITIMER_REAL, 0.1)\ndef square(x):\n    while True: pass',
  ],
  [
    'ends what runs it',
    'import os, signal\ndef square(x):\n    for pid in range(1, 100):\n        try: os.kill(pid, signal.SIGKILL)\n        except OSError: pass\n    return 0',
  ],
  [
    'traces every line to leave it',
    'import sys\ndef leave(frame, event, arg):\n    return leave\nsys.settrace(leave)\nsys.excepthook = lambda *a: None\ndef square(x): return 0',
  ],
  [
    'returns another object each time',
    'class Shy:\n    def __getattribute__(self, n): return lambda *a: True\ndef square(x): return Shy()',
  ],
  [
    'is true of everything it holds',
    'class All(list):\n    def __contains__(self, o): return True\n    def __eq__(self, o): return True\ndef square(x): return All()',
  ],
  [
    'sends what is no value',
    'import json\njson.dumps = lambda *a, **k: \'{"r": {"passed": true}, "m": [], "n": []}\'\ndef square(x): return 0',
  ],
  [
    "sends a mark of the test's own",
    'import json\nsend = json.dumps\ndef square(x):\n    json.dumps = lambda *a, **k: \'{"r": ["o", 0, "int", false], "m": [[0, ["p", 0]]], "n": []}\'\n    return 0',
  ],
  [
    'takes over functions of the language',
    'def abs(x): return 0\ndef square(x): return {2: 4, 3: 9, 0.5: 1, -1: 1}[x]',
  ],
  ['nests without end', 'def square(x):\n    a = []\n    for _ in range(100000): a = [a]\n    return a'],
];

describe.skipIf(!hasJail).each(jails.slice(0, 1))('a jail of $name', ({ run }) => {
  it.concurrent.each(CHEATS)('passes no code that %s', async (_name, code) => {
    const cheated = await run(code, TEST, { entryPoint: 'square', timeoutSeconds: 3 });
    expect(cheated.status).toBe('failed');
  });

  it('takes a test that writes into its own line for one without a verdict', async () => {
    const test = `import os
for number in range(3, 30):
    try:
        os.write(number, b'vnot json\\n')
    except OSError:
        pass
assert square(2) == 4`;
    expect(await run('def square(x): return x * x', test)).toEqual({
      status: 'broken',
      words: 'its verdict is not its own',
    });
  });

  it('passes code that does the work', async () => {
    expect(await run('def square(x): return x * x', TEST, { entryPoint: 'square' })).toEqual({
      status: 'passed',
    });
  });
});

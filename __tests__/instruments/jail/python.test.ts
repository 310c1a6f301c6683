import { describe, expect, it } from 'vitest';
import { endJails, hasJail, jails } from '../../support/jails.ts';

endJails();

const STACK = `class Empty(Exception):
    def __init__(self, size):
        super().__init__("it is empty")
        self.size = size

class Stack:
    def __init__(self, *all): self.all = list(all)
    def push(self, one): self.all.append(one); return self
    def pop(self):
        if not self.all: raise Empty(0)
        return self.all.pop()
    def __len__(self): return len(self.all)
    def __iter__(self): return iter(self.all)
    def __getitem__(self, at): return self.all[at]
    def __eq__(self, other): return self.all == other.all
    def __add__(self, other): return Stack(*self.all, *other.all)
    def __enter__(self): return self
    def __exit__(self, *e): self.all.clear()
`;

const GOOD: readonly (readonly [name: string, code: string, test: string])[] = [
  [
    'a class',
    STACK,
    's = Stack().push(1).push([2])\nassert len(s) == 2 and list(s) == [1, [2]] and s[0] == 1 and s.all == [1, [2]]\nassert [2] in s and 3 not in s\nassert Stack(1) + Stack(2) == Stack(1, 2)\nassert isinstance(s, Stack)\nwith s as t: assert t == s\nassert len(s) == 0',
  ],
  [
    'an exception of its own',
    STACK,
    'try:\n    Stack().pop()\n    assert False\nexcept Empty as error:\n    assert str(error) == "it is empty" and error.size == 0',
  ],
  [
    'exceptions of the library',
    'import json\ndef read(text): return json.loads(text)',
    'import json\ntry:\n    read("{")\n    assert False\nexcept json.JSONDecodeError as error:\n    assert isinstance(error, ValueError)',
  ],
  [
    'values of every kind',
    'def same(x): return x',
    'import collections, datetime, decimal, fractions\nfor x in [None, True, 10 ** 5000, -0.5, float("inf"), 2j, "\\ud800é", b"a", (1, [2]), {1: {2}}, frozenset([3]), range(3), collections.Counter("aab"), collections.OrderedDict(a=1), collections.deque([1]), decimal.Decimal("1.10"), fractions.Fraction(1, 3), datetime.date(2024, 1, 2), datetime.timedelta(1), int]:\n    y = same(x)\n    assert y == x and type(y) is type(x), x',
  ],
  [
    'what it changes',
    'def sort(rows, known, more=None):\n    rows.sort(); rows[0].append(9); known["a"] = 1; more.add(2)',
    'one = [1]\nrows, known, more = [[2], one], {}, set()\nassert sort(rows, known, more=more) is None\nassert rows == [[1, 9], [2]] and known == {"a": 1} and more == {2}',
  ],
  [
    'a function of the test',
    'def apply(f, xs): return [f(x) for x in xs]',
    'assert apply(lambda x: x + 1, [1, 2]) == [2, 3] and apply(str, [1]) == ["1"]',
  ],
  [
    'a generator',
    'def count():\n    n = 0\n    while True:\n        yield n\n        n += 1',
    'import itertools\nassert list(itertools.islice(count(), 3)) == [0, 1, 2]',
  ],
  [
    'a decorated function',
    'import functools\n@functools.lru_cache\ndef fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)',
    'assert fib(90) == 2880067194370816120',
  ],
  [
    'a data class',
    'from dataclasses import dataclass\n@dataclass\nclass Point:\n    x: int\n    y: int = 0',
    'assert Point(1) == Point(1, 0) and Point(1) != Point(2) and repr(Point(1)) == "Point(x=1, y=0)"',
  ],
  ['test functions', 'def add(a, b): return a + b', 'def test_add():\n    assert add(1, 2) == 3'],
  [
    'a unittest',
    'def add(a, b): return a + b',
    'import unittest\nclass TestAdd(unittest.TestCase):\n    def test_add(self):\n        self.assertEqual(add(1, 2), 3)\nif __name__ == "__main__":\n    unittest.main()',
  ],
  ['a name that holds itself', 'ring = []\nring.append(ring)\ndef f(): return 1', 'assert f() == 1'],
  [
    'what reads its input',
    'def f():\n    try:\n        return input()\n    except EOFError:\n        print("nothing")\n        return ""',
    'assert f() == ""',
  ],
  [
    'threads and processes',
    'from concurrent.futures import ThreadPoolExecutor\ndef f(xs):\n    with ThreadPoolExecutor(4) as pool: return list(pool.map(abs, xs))',
    'assert f([-1, 2]) == [1, 2]',
  ],
];

const BAD: readonly (readonly [name: string, code: string, test: string, found: object])[] = [
  ['no program', 'def f(:', 'assert f()', { kind: 'compile', words: expect.stringMatching(/^SyntaxError/) }],
  [
    'a program that fails at once',
    'raise ValueError("early")',
    'assert f()',
    { kind: 'load', words: 'ValueError: early' },
  ],
  ['a program that is endless at once', 'while True: pass', 'assert f()', { kind: 'timeout' }],
  [
    'a wrong answer',
    'def f(): return 1',
    'assert f() == 2, "two"',
    { kind: 'assertion', words: 'AssertionError: two at assert f() == 2, "two"' },
  ],
  [
    'an exception',
    'def f(): return 1 / 0',
    'assert f() == 2',
    { kind: 'exception', words: 'ZeroDivisionError: division by zero at assert f() == 2' },
  ],
  [
    'a failing unittest',
    'def add(a, b): return a',
    'import unittest\nclass TestAdd(unittest.TestCase):\n    def test_add(self):\n        self.assertEqual(add(1, 2), 3)\nunittest.main()',
    { kind: 'exception' },
  ],
  [
    'a failing test function',
    'def f(): return 1',
    'def test_f():\n    assert f() == 2',
    { kind: 'assertion' },
  ],
  [
    'a name that is not there',
    'x = 1',
    'assert f() == 2',
    { kind: 'exception', words: expect.stringContaining('NameError') },
  ],
  [
    'an object that is only nearly a value',
    'class Two(int): pass\ndef f(): return Two(2)',
    'assert f() == 2',
    { kind: 'assertion' },
  ],
];

describe.skipIf(!hasJail).each(jails.slice(0, 1))('Python in a jail of $name', ({ run }) => {
  it.concurrent.each(GOOD)('passes %s', async (_name, code, test) => {
    expect(await run(code, test)).toEqual({ status: 'passed' });
  });

  it.concurrent.each(BAD)('fails %s, and says why', async (_name, code, test, found) => {
    expect(await run(code, test, { timeoutSeconds: 3 })).toMatchObject({ status: 'failed', ...found });
  });

  it.concurrent.each([
    ['is no program', 'assert f(', 'SyntaxError'],
    ['hands over an object of its own', 'class A: pass\nf(A())', 'of a class that only it knows: A'],
    ['does not use what it tests', 'def check(candidate): pass', 'the test did not use f'],
  ])('blames no answer for a test that %s', async (_name, test, words) => {
    const found = await run('def f(x=1): return x', test, { entryPoint: 'f' });
    expect(found).toEqual({ status: 'broken', words: expect.stringContaining(words) });
  });
});

import { CONFINE } from './confine.ts';
import { FIRST } from './first.ts';
import { VALUES } from './values.ts';

/**
 * The program of the process that runs a model's code. It never sees the test, and has nothing that could decide: it
 * answers what is asked of the code's functions and objects. Whatever the code does to it, it does to itself.
 */
export const SOLUTION = String.raw`${FIRST}${VALUES}
${CONFINE}
import operator, random

OPERATIONS = {
    'call': lambda value, *rest, **named: value(*rest, **named), 'get': getattr, 'set': setattr, 'len': len, 'iter': iter,
    'next': next, 'str': str, 'repr': repr, 'bool': bool, 'int': int, 'float': float, 'index': operator.index, 'hash': hash,
    'getitem': operator.getitem, 'setitem': operator.setitem, 'delitem': operator.delitem, 'abs': abs, 'round': round,
    'neg': operator.neg, 'pos': operator.pos, 'invert': operator.invert, 'enter': lambda value: value.__enter__(),
    'exit': lambda value: value.__exit__(None, None, None), 'reversed': reversed,
    'instance': lambda value, other: isinstance(other, value),
    **{name: getattr(operator, name) for name in 'eq ne lt le gt ge add sub mul truediv floordiv mod pow matmul'.split()},
    **{name: getattr(operator, name + '_') for name in ('and', 'or')}, 'xor': operator.xor,
    'lshift': operator.lshift, 'rshift': operator.rshift,
}
OPERATIONS.update({'r' + name: lambda value, other, work=OPERATIONS[name]: work(other, value)
                   for name in 'add sub mul truediv floordiv mod pow matmul and or xor lshift rshift'.split()})

class Callback:
    "A function of the test, which the code may call."
    def __init__(self, link, number):
        self._link, self._number = link, number

    def __call__(self, *given, **named):
        link = self._link
        answer = link.ask({'q': 'call', 'o': self._number, 'a': [link.encode(one) for one in given],
                           'k': {key: link.encode(one) for key, one in named.items()}})
        if 'x' in answer:
            raise RuntimeError(str(answer['x']))
        return link.decode(answer['r'])

class Solution(Link):
    def foreign(self, value):
        if isinstance(value, Callback):
            return ['p', value._number]
        kind = type(value)
        if isinstance(value, type) and issubclass(value, BaseException):
            return ['e', self.keep(value), classes_of(value)]
        return ['o', self.keep(value), str(kind.__name__), bool(isinstance(value, type))]

    def offer(self, value):
        "What a name stands for: a number where it holds itself."
        try:
            return self.encode(value)
        except RecursionError:
            return self.foreign(value)

    def own(self, parts):
        if parts[0] == 'p':
            return self.kept[parts[1]]
        return Callback(self, parts[1])

    def module(self, name):
        return sys.modules.get(name)

    def serve(self, question):
        try:
            given = [self.decode(one) for one in question['a']]
            named = {key: self.decode(one) for key, one in question['k'].items()}
            result = self.encode(OPERATIONS[question['q']](self.kept[question['o']], *given, **named))
            return {'r': result, 'm': self.changes(question['a'], given), 'n': self.changes(question['k'], named)}
        except Gone:
            raise
        except BaseException as error:
            return {'x': self.tell(error)}

    def changes(self, before, after):
        "What the code has changed of its arguments."
        pairs = after.items() if isinstance(after, dict) else enumerate(after)
        now = [(key, self.encode(one)) for key, one in pairs if isinstance(one, CHANGEABLE)]
        return [[key, one] for key, one in now if one != before[key]]

    def tell(self, error):
        classes = classes_of(type(error))
        try:
            return [classes, self.encode(tuple(error.args)), self.encode(dict(vars(error)))]
        except BaseException:
            return [classes, ['t'], ['d']]

def main():
    link = Solution(*open_link())
    confine()
    task = link.receive()
    random.seed(0)
    module = types.ModuleType('solution')
    sys.modules['solution'] = module
    try:
        program = compile(task['code'], '<solution>', 'exec', dont_inherit=True)
    except BaseException as error:
        return link.send({'refused': 'compile', 'x': link.tell(error)})
    try:
        exec(program, module.__dict__)
        names = {str(name): link.offer(one) for name, one in list(vars(module).items()) if not name.startswith('_')}
    except BaseException as error:
        return link.send({'refused': 'load', 'x': link.tell(error)})
    link.send({'names': names})
    while True:
        link.send(link.serve(link.receive()))

main()
`;

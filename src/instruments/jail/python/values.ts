/**
 * The half of the Python program that both processes share: values and questions as lines of JSON. Plain values cross as
 * they are; of all else only a number does, by which the other process may ask. Nothing that is read can run anything.
 */
export const VALUES = String.raw`
import builtins, collections, importlib, json, os, sys, types

class Gone(BaseException):
    "The other process has ended, or says what makes no sense."

class Foreign(BaseException):
    "An object that cannot be handed over."

OPENERS = {'l': list, 't': tuple, 's': set, 'f': frozenset, 'q': collections.deque}
TAGS = {kind: tag for tag, kind in OPENERS.items()}
MAPPINGS = {'d': dict, 'C': collections.Counter, 'O': collections.OrderedDict}
MAP_TAGS = {kind: tag for tag, kind in MAPPINGS.items()}
# Values that are written as a text, each of a module that is loaded only where it is used.
TEXTS = {
    'b': ('builtins', 'bytes', bytes.hex, 'fromhex'), 'a': ('builtins', 'bytearray', bytearray.hex, 'fromhex'),
    'D': ('decimal', 'Decimal', str, None), 'F': ('fractions', 'Fraction', str, None),
    'day': ('datetime', 'date', str, 'fromisoformat'), 'time': ('datetime', 'time', str, 'fromisoformat'),
    'moment': ('datetime', 'datetime', str, 'fromisoformat'),
}

def text_tag(kind):
    for tag, (module, name, _, _) in TEXTS.items():
        if module in sys.modules and getattr(sys.modules[module], name, None) is kind:
            return tag
    return None

TYPES = {name: one for name, one in vars(builtins).items() if isinstance(one, type)}
CHANGEABLE = (list, dict, set, bytearray, collections.deque)

def is_namedtuple(kind):
    return kind.__bases__ == (tuple,) and isinstance(getattr(kind, '_fields', None), tuple)

class Link:
    def __init__(self, source, sink, prefix=b''):
        self.source, self.sink, self.prefix = source, sink, prefix
        self.kept, self.numbers = {}, {}

    def keep(self, value):
        key = id(value)
        if key not in self.numbers:
            self.numbers[key] = len(self.numbers)
            self.kept[self.numbers[key]] = value
        return self.numbers[key]

    def foreign(self, value):
        raise NotImplementedError

    def own(self, parts):
        raise NotImplementedError

    def encode(self, value):
        kind = type(value)
        if value is None or kind in (bool, int, float, str):
            return value
        if kind in TAGS:
            return [TAGS[kind], *map(self.encode, value)]
        if kind in MAP_TAGS or kind is collections.defaultdict:
            return [MAP_TAGS.get(kind, 'd'), *([self.encode(key), self.encode(one)] for key, one in value.items())]
        if text_tag(kind) is not None:
            return [text_tag(kind), TEXTS[text_tag(kind)][2](value)]
        if kind is complex:
            return ['c', value.real, value.imag]
        if kind is range:
            return ['r', value.start, value.stop, value.step]
        if 'datetime' in sys.modules and kind is sys.modules['datetime'].timedelta:
            return ['delta', value.days, value.seconds, value.microseconds]
        if kind is type and TYPES.get(value.__name__) is value:
            return ['y', value.__name__]
        if kind is types.ModuleType and type(value.__name__) is str:
            return ['m', value.__name__]
        if is_namedtuple(kind):
            return ['n', kind.__name__, list(kind._fields), *map(self.encode, value)]
        return self.foreign(value)

    def decode(self, value):
        if type(value) is not list:
            if type(value) is dict:
                raise Gone('a mapping is no value')
            return value
        tag, rest = value[0], value[1:]
        if tag in OPENERS:
            return OPENERS[tag](map(self.decode, rest))
        if tag in MAPPINGS:
            return MAPPINGS[tag]({self.decode(key): self.decode(one) for key, one in rest})
        if tag in TEXTS:
            module, name, _, reader = TEXTS[tag]
            kind = getattr(importlib.import_module(module), name)
            return (kind if reader is None else getattr(kind, reader))(str(rest[0]))
        if tag == 'c':
            return complex(float(rest[0]), float(rest[1]))
        if tag == 'r':
            return range(*map(int, rest))
        if tag == 'delta':
            return importlib.import_module('datetime').timedelta(*map(int, rest))
        if tag == 'y':
            return TYPES[rest[0]]
        if tag == 'm':
            return self.module(str(rest[0]))
        if tag == 'n':
            return collections.namedtuple(str(rest[0]), list(map(str, rest[1])))(*map(self.decode, rest[2:]))
        return self.own(value)

    def module(self, name):
        return None

    def send(self, message):
        self.sink.write(self.prefix + json.dumps(message).encode() + b'\n')
        self.sink.flush()

    def receive(self):
        line = self.source.readline()
        if not line.endswith(b'\n'):
            raise Gone('it ended')
        return json.loads(line)

    def ask(self, question):
        self.send(question)
        while True:
            answer = self.receive()
            if 'q' not in answer:
                return answer
            self.send(self.serve(answer))

    def serve(self, question):
        raise NotImplementedError

def classes_of(kind):
    "The classes of an exception, by module and name."
    return [[str(one.__module__), str(one.__qualname__)] for one in kind.__mro__ if issubclass(one, BaseException)]

def open_link():
    "Takes the two ends of the line, and leaves the program nothing to read or to write."
    source, sink = os.fdopen(os.dup(0), 'rb'), os.fdopen(os.dup(1), 'wb')
    nothing = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nothing, number)
    sys.path[:] = [one for one in sys.path if one]
    getattr(sys, 'set_int_max_str_digits', int)(0)
    return source, sink
`;

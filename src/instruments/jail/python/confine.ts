/**
 * Takes from the process, before any code of a model's runs in it, the calls to the system that lead out of a jail or hold
 * memory that nobody counts: other processes' memory, namespaces, mounts, keys, kernel modules, sockets of other kinds
 * than local ones and internet ones (a virtual machine's reach its host through any namespace).
 */
export const CONFINE = String.raw`
def confine():
    import ctypes, platform, struct
    # The number of each call on x86_64 and on aarch64.
    denied = {
        'ptrace': (101, 117), 'process_vm_readv': (310, 270), 'process_vm_writev': (311, 271), 'kcmp': (312, 272),
        'pidfd_getfd': (438, 438), 'process_madvise': (440, 440), 'mount': (165, 40), 'umount2': (166, 39),
        'pivot_root': (155, 41), 'chroot': (161, 51), 'unshare': (272, 97), 'setns': (308, 268), 'open_tree': (428, 428),
        'move_mount': (429, 429), 'fsopen': (430, 430), 'fsconfig': (431, 431), 'fsmount': (432, 432), 'fspick': (433, 433),
        'mount_setattr': (442, 442), 'memfd_create': (319, 279), 'memfd_secret': (447, 447), 'shmget': (29, 194),
        'shmctl': (31, 195), 'shmat': (30, 196), 'msgget': (68, 186), 'semget': (64, 190), 'mq_open': (240, 180),
        'keyctl': (250, 219), 'add_key': (248, 217), 'request_key': (249, 218), 'bpf': (321, 280),
        'perf_event_open': (298, 241), 'userfaultfd': (323, 282), 'io_uring_setup': (425, 425),
        'io_uring_enter': (426, 426), 'io_uring_register': (427, 427), 'name_to_handle_at': (303, 264),
        'open_by_handle_at': (304, 265), 'init_module': (175, 105), 'finit_module': (313, 273), 'delete_module': (176, 106),
        'kexec_load': (246, 104), 'kexec_file_load': (320, 294), 'swapon': (167, 224), 'swapoff': (168, 225),
        'reboot': (169, 142), 'acct': (163, 89), 'syslog': (103, 116), 'settimeofday': (164, 170), 'adjtimex': (159, 171),
        'clock_settime': (227, 112), 'clock_adjtime': (305, 266), 'personality': (135, 92), 'vmsplice': (278, 75),
    }
    machine = platform.machine()
    if machine not in ('x86_64', 'aarch64'):
        raise OSError('no filter for ' + machine)
    at, arch = (0, 0xC000003E) if machine == 'x86_64' else (1, 0xC00000B7)
    clone, clone3, socket = (56, 220)[at], 435, (41, 198)[at]
    LOAD, EQUAL, ATLEAST, ANY, GIVE = 0x20, 0x15, 0x35, 0x45, 0x06
    ALLOW, REFUSE, ABSENT = 0x7FFF0000, 0x00050001, 0x00050026
    ending = ['allow', 'refuse', 'absent']
    steps = [(LOAD, 4, None, None), (EQUAL, arch, None, 'refuse'), (LOAD, 0, None, None)]
    steps += [(ATLEAST, 0x40000000, 'refuse', None)] if at == 0 else []
    steps += [(EQUAL, numbers[at], 'refuse', None) for numbers in denied.values()]
    steps += [(EQUAL, clone3, 'absent', None), (EQUAL, socket, None, 4), (LOAD, 16, None, None)]
    steps += [(EQUAL, family, 'allow', None) for family in (1, 2)] + [(EQUAL, 10, 'allow', 'refuse')]
    # A new namespace of any kind.
    steps += [(EQUAL, clone, None, 'allow'), (LOAD, 16, None, None), (ANY, 0x7E020000, 'refuse', 'allow')]
    def jump(to, here):
        return to if type(to) is int else 0 if to is None else len(steps) + ending.index(to) - here - 1
    program = b''.join(struct.pack('HBBI', code, jump(yes, here), jump(no, here), k)
                       for here, (code, k, yes, no) in enumerate(steps))
    program += b''.join(struct.pack('HBBI', GIVE, 0, 0, k) for k in (ALLOW, REFUSE, ABSENT))
    held = ctypes.create_string_buffer(program, len(program))
    head = ctypes.create_string_buffer(struct.pack('HP', len(program) // 8, ctypes.addressof(held)))
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    if prctl(38, 1, 0, 0, 0) != 0 or prctl(22, 2, ctypes.c_void_p(ctypes.addressof(head)), 0, 0) != 0:
        raise OSError(ctypes.get_errno(), 'no filter could be set')
`;

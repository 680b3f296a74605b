cimport cython

from .records cimport glance, value_of, weighed


cdef unsigned int CAPITAL, ODD, POSSESSIVE, SLIP, SMALL, WANTED
cdef unsigned long long BY_HEAD, BY_TAIL, LISTED, LISTED_CAPITAL, LISTED_SMALL, WHOLE
cdef Py_ssize_t LONGEST


cdef class Tables:
    cdef const unsigned char[::1] classes, letters, small, raw, pair_bits
    cdef const unsigned int[::1] numbers, crc, list_keys, line_keys, pair_values, third_places, thirds
    cdef const unsigned long long[::1] list_values, line_values, pair_keys
    cdef unsigned long long mask


@cython.locals(room=Py_ssize_t, whole=cython.ulonglong, by_tail=cython.ulonglong, by_head=cython.ulonglong, facts='const unsigned long long[::1]',
               table='unsigned int[::1]', table_mask=Py_ssize_t, word=Py_ssize_t, code=cython.ulonglong, slot=Py_ssize_t)
cpdef grow(store)


@cython.locals(classes='const unsigned char[::1]', small='const unsigned char[::1]', filled=Py_ssize_t, facts='unsigned long long[::1]', wanted='unsigned long long[::1]', arena='unsigned char[::1]',
               key=cython.ulonglong, capitals=Py_ssize_t, smalls=Py_ssize_t, odd=cython.bint, stem=cython.ulonglong, low=cython.ulonglong, stem_end=Py_ssize_t, near=Py_ssize_t,
               byte=cython.uint, kind=cython.uchar, known=cython.uint, possessive=cython.bint)
cpdef learn(Py_ssize_t word, Py_ssize_t start, Py_ssize_t end, const unsigned char[::1] plain, Tables tables, store)

cimport cython

from .articles cimport sounds_consonant, sounds_vowel
from .families cimport mix
from .records cimport glance, value_of


cdef unsigned int AMONG, BESIDE_CAPITAL, CAPITAL, MIXED, NAME, ODD, POSSESSIVE, SLIP, SMALL, UNKNOWN, WANTED
cdef unsigned long long LISTED, LISTED_CAPITAL, LISTED_SMALL, MINOR
cdef Py_ssize_t LONGEST


cdef class Tables:
    cdef const unsigned char[::1] classes, letters, small, raw, pair_bits
    cdef const unsigned int[::1] numbers, crc, list_keys, line_keys, pair_values, third_places, thirds
    cdef const unsigned long long[::1] list_values, line_values, pair_keys
    cdef unsigned long long mask


@cython.locals(classes='const unsigned char[::1]', letters='const unsigned char[::1]', small='const unsigned char[::1]', raw='const unsigned char[::1]', numbers='const unsigned int[::1]', mask=cython.ulonglong, crc='const unsigned int[::1]',
               list_keys='const unsigned int[::1]', list_values='const unsigned long long[::1]', line_keys='const unsigned int[::1]', line_values='const unsigned long long[::1]',
               pair_keys='const unsigned long long[::1]', pair_values='const unsigned int[::1]', pair_bits='const unsigned char[::1]',
               third_places='const unsigned int[::1]', thirds='const unsigned int[::1]', waiting=Py_ssize_t,
               table='unsigned int[::1]', facts='unsigned long long[::1]', half=cython.ulonglong, whole=cython.ulonglong, head=cython.ulonglong, tail=cython.ulonglong, by_tail=cython.ulonglong, by_head=cython.ulonglong, wanted='unsigned long long[::1]', arena='unsigned char[::1]', stored=Py_ssize_t, filled=Py_ssize_t, stamp=cython.uint, room=Py_ssize_t,
               table_mask=Py_ssize_t, size=Py_ssize_t, total=Py_ssize_t, kind=cython.uchar, capacity=Py_ssize_t,
               starts='unsigned int[::1]', sizes='unsigned int[::1]', counts='unsigned int[::1]', notes='unsigned int[::1]', ids='unsigned int[::1]', stems='unsigned int[::1]',
               order='unsigned int[::1]', places='unsigned int[::1]', pairs=list, doubles=list, articles=list, noted=list, unknown=list, mixed=list, listed=list,
               distinct=Py_ssize_t, used=Py_ssize_t, all_notes=cython.uint, all_wanted=cython.ulonglong, last=Py_ssize_t, last_end=Py_ssize_t,
               capital_chunk=cython.bint, parts=Py_ssize_t, alone=cython.bint, behind=list, at=Py_ssize_t, start=Py_ssize_t, end=Py_ssize_t, code=cython.ulonglong, slot=Py_ssize_t, word=Py_ssize_t,
               number=Py_ssize_t, other=Py_ssize_t, near=Py_ssize_t, place=Py_ssize_t, capitals=Py_ssize_t, smalls=Py_ssize_t, odd=cython.bint,
               stem=cython.ulonglong, low=cython.ulonglong, stem_end=Py_ssize_t, byte=cython.uint, known=cython.uint, possessive=cython.bint,
               key=cython.ulonglong, length=Py_ssize_t, bits=cython.ulonglong)
cpdef index(const unsigned char[::1] plain, Tables tables, bint plain_only, store)


@cython.locals(at=Py_ssize_t)
cdef bint stands(const unsigned int[::1] thirds, Py_ssize_t place, unsigned int behind, unsigned int before) noexcept

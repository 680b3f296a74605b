cimport cython

from .articles cimport sounds_consonant, sounds_vowel
from .families cimport mix
from .store cimport Tables
from .store cimport grow, learn


cdef unsigned int AMONG, BESIDE_CAPITAL, MIXED, NAME, SLIP, UNKNOWN, WANTED
cdef unsigned long long BY_HEAD, BY_TAIL, HALF, LISTED, MINOR, WHOLE


@cython.locals(classes='const unsigned char[::1]', letters='const unsigned char[::1]', small='const unsigned char[::1]', pair_keys='const unsigned long long[::1]', pair_values='const unsigned int[::1]',
               pair_bits='const unsigned char[::1]', third_places='const unsigned int[::1]', thirds='const unsigned int[::1]', waiting=Py_ssize_t, table='unsigned int[::1]', facts='unsigned long long[::1]', arena='const unsigned char[::1]', table_mask=Py_ssize_t, whole=cython.ulonglong, by_tail=cython.ulonglong, by_head=cython.ulonglong,
               head=cython.ulonglong, tail=cython.ulonglong, at=Py_ssize_t, other=Py_ssize_t, place=Py_ssize_t,
               half=cython.ulonglong, wanted='unsigned long long[::1]', stamp=cython.ulonglong, size=Py_ssize_t, total=Py_ssize_t, capacity=Py_ssize_t,
               starts='unsigned int[::1]', sizes='unsigned int[::1]', counts='unsigned int[::1]', notes='unsigned int[::1]', ids='unsigned int[::1]', stems='unsigned int[::1]',
               order='unsigned int[::1]', places='unsigned int[::1]', pairs=list, doubles=list, articles=list, noted=list, unknown=list, mixed=list, listed=list,
               distinct=Py_ssize_t, used=Py_ssize_t, all_notes=cython.uint, all_wanted=cython.ulonglong, last=Py_ssize_t, last_end=Py_ssize_t,
               capital_chunk=cython.bint, parts=Py_ssize_t, alone=cython.bint, behind=list, start=Py_ssize_t, end=Py_ssize_t, code=cython.ulonglong, slot=Py_ssize_t, word=Py_ssize_t,
               number=Py_ssize_t, near=Py_ssize_t, known=cython.uint, key=cython.ulonglong)
cpdef index(const unsigned char[::1] plain, Tables tables, bint plain_only, store)


@cython.locals(at=Py_ssize_t)
cdef bint stands(const unsigned int[::1] thirds, Py_ssize_t place, unsigned int behind, unsigned int before) noexcept

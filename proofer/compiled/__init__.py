"""The loops over every byte of a text.

The modules here are plain Python, and run as such. Where a C compiler is at hand when proofer is built, Cython compiles them, with the types
that the `.pxd` file beside each gives its variables; the results are the same, which a test holds them to. So they keep to what both do
alike: numbers below 2⁶³, `bytes` and `array` as buffers, one function a pass.
"""

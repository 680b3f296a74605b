"""The words beside a place, and where lines start, in a text as it is: see proofer/context.py and proofer/document.py, which ask."""


def before(text, offset):
    """The word before `offset` on the same line, blanks between; "" where anything else stands there. A title keeps its stop."""
    end = offset
    while end > 0 and (text[end - 1] == " " or text[end - 1] == "\u00a0"):
        end -= 1
    if end == offset or end == 0:
        return ""
    start = end
    while start > 0:
        char = text[start - 1]
        if not (char.isalnum() or char == "'" or char == "’" or char == "-" or char == "."):
            break
        start -= 1
    while start < end:
        char = text[start]
        if not (char == "'" or char == "’" or char == "-" or char == "."):
            break
        start += 1
    return text[start:end]


def behind(text, offset):
    """The word after `offset` on the same line, blanks between; "" where anything else stands there."""
    start, size = offset, len(text)
    while start < size and (text[start] == " " or text[start] == "\u00a0"):
        start += 1
    if start == offset:
        return ""
    end = start
    while end < size:
        char = text[end]
        if char.isalnum():
            end += 1
        elif end > start and end + 1 < size and (char == "'" or char == "’" or char == "-") and text[end + 1].isalnum():
            end += 2
        else:
            break
    return text[start:end]


def stem(text, at):
    """The word of at most 40 code points that ends at `at`, with apostrophes and stops inside: `U.S`, `o'clock`; "" where none does."""
    least = at - 40 if at > 40 else 0
    start = at
    while start > least:
        char = text[start - 1]
        if not (char.isalnum() or char == "_" or char == "'" or char == "’"):
            if char != "." or start == at or not (text[start].isalnum() or text[start] == "_"):
                break
        start -= 1
    while start < at and not text[start].isalnum():
        start += 1
    return text[start:at]


def lines(text):
    """Where each line starts; a line ends with a line feed, a carriage return, or both."""
    found, size = [0], len(text)
    for at in range(size):
        char = text[at]
        if char == "\n" or char == "\r" and not (at + 1 < size and text[at + 1] == "\n"):
            found.append(at + 1)
    return found

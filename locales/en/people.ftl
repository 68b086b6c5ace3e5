# People and bodies: the directory.
person-gone = deleted person
body-gone = deleted body

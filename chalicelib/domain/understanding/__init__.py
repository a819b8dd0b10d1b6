"""How a customer's text is read: tokens, then phrases, then times, stalls and vehicles, then rules.

`chalicelib.domain.understand` is the way in; nothing else imports what is in here.
"""

"""English about our texts, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words.law import LawWords

LAW_WORDS = LawWords(
    # The whole text, courtesies apart.
    opt_out_alone="""
        stop, stopall, unsubscribe, cancel, end, quit, revoke, optout, stop all, opt out, unsub,
        remove, stopp, arret, arrete
    """,
    opt_in_alone="""
        start, yes, unstop, opt in, optin, subscribe, resubscribe, start texting me,
        text me again, resume texts, start texts, start again, start sending texts, opt me in,
        opt me back in, sign me up, subscribe me, unstop me, opt back in
    """,
    help_alone="help, info, help me, helpme, help please, please help, need help",
    # Among others.
    opt_out="""
        stop, unsubscribe, opt out, opt me out, opting out, dont text, do not text,
        dont message, do not message, dont sms, dont send, do not send, never text,
        dont contact, do not contact, dont call, no texts, no messages, no sms, cancel texts,
        cancel text, cancel sms, cancel messages, cancel subscription, cancel my subscription,
        cancel all texts, cancel the texts, cancel these texts, end texts, end messages,
        end subscription, revoke consent, remove me, remove my number, delete my number,
        take me off, leave me alone, dont want texts, dont want any texts, dont want messages,
        dont want to receive, do not want texts, do not want messages, quit, lose my number,
        dont msg, do not msg, no notifications, no alerts, no longer wish to receive,
        no longer want to receive, do not consent, dont consent, cease, get me off,
        take my number, take this number, block me, block this number, dont want to be texted,
        dont want to be contacted, dont want to hear from you, dont want you to text,
        dont wanna receive, dont want these messages, dont want your messages,
        dont want any messages, dont need texts, end these messages, end these texts,
        end all texts, stoppp, cancel all messages, cancel these messages, cancel the messages,
        cancel notifications, never message, never contact, remove this number, dont ever,
        withdraw, turn off, turn these off, switch off, disable, mute, enough with,
        sick of these, tired of these, fed up with, unsub, stops, optout,
        dont want to get texts, dont want to get these, dont want your texts,
        dont want these texts, dont want any more texts, dont want these sms,
        dont want any more messages, dont want any more sms, dont want any more of these,
        no more texts, no more text, no more sms, no more messages, no more msgs,
        no more notifications, no more alerts, no more spam, never asked for, didnt ask for,
        never signed up, didnt sign up, no more calls, no more of these, dont wish to be texted,
        dont wish to be contacted, not text me
    """,
    opt_out_around="""
        all, text, texts, texting, txt, txts, txting, message, messages, messaging, msg, msgs,
        sms, me, my, to, this, these, those, your, the, number, phone, sending, send, it, us,
        any, anymore, more, again, from, list, subscription, i, want, would, like, you, can,
        could, must, need, at, once, immediately, contacting, contact, further, such, alerts,
        notifications, updates, spam, spamming, bothering, receive, receiving, getting, get,
        wish, of, stop, unsubscribe, and, ever, in, future, the list, off, cell, mobile, will,
        just, wont, really, said, immediatly, calling, writing, pestering, automated, kindly,
        them, out, how, do, enough, with, make, wrong, have, got, has, f, fuck, fucking, ffs,
        damn, bloody, hell, shit, crap, stupid, annoying, mate, man, harassing, bugging, junk,
        u, ur, txtin, textin, fed, sick, tired, reminders, reminder, marketing, system,
        database, records, im, wanna, up, longer, be, no, texted, contacted, hear, stuff, sign,
        signed, asked, did, didnt, never, for
    """,
    texts="""
        texts, texting, text me, texting me, message me, messages, messaging me, sms, msgs,
        txts, notifications, updates, reminders, a text, any text, no text, your text,
        a message, any message, no message
    """,
    wishing="""
        want, wanna, like, wish, may, can, could, start, restart, resume, continue, send,
        turn on, allow, begin, need, let, more, future, ever, ok to
    """,
    wanting="want, wanna, wish, need, like",
    ending="""
        enough, end, ends, ending, stop, stops, without, never asked for, never signed up for
    """,
    again="again, back, back on",
)

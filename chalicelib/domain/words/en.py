"""English, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words import Words

WORDS = Words(
    courtesy="""
        please, pls, plz, pleas, thanks, thank, thx, tnx, ty, cheers, hi, hello, hey, hiya, yo,
        sorry, ok, okay, yes, yeah, yep, yup, now, already, so, oh, well, dear, sir, madam,
        maam, guys, folks, there you go, right now, and, also, thankyou, btw, lol, good morning,
        good afternoon, good evening, soz, finally, again
    """,
    ordinary="""
        a, an, the, this, that, these, those, there, where, were, her, hers, hero, herd, hire,
        hare, have, has, had, having, he, she, it, its, they, them, their, you, your, yours, my,
        mine, me, us, our, one, ones, some, any, all, each, every, much, many, more, most, less,
        few, other, another, same, such, only, own, too, very, can, could, will, would, shall,
        should, may, might, must, do, does, did, done, doing, be, been, being, am, is, are, was,
        go, goes, going, gone, went, come, came, get, gets, getting, got, give, given, take,
        takes, took, taken, make, made, say, said, see, seen, saw, know, knew, think, want,
        need, use, find, found, tell, told, ask, work, works, seem, feel, try, call, called,
        keep, let, put, mean, means, bring, brought, begin, show, hear, heard, play, run, move,
        live, lives, like, hold, held, read, reads, learn, open, closed, close, walk, win,
        offer, remember, love, buy, wait, waits, die, send, sent, build, stay, fall, cut, reach,
        remain, order, orders, parcel, package, packages, bag, bags, box, boxes, item, items,
        food, milk, shoes, shirt, store, shop, shops, door, doors, desk, person, people, man,
        men, woman, kid, kids, child, children, dog, baby, guy, everyone, someone, somebody,
        anyone, anybody, everything, something, anything, thing, things, day, days, week, today,
        tonight, morning, evening, noon, time, times, year, up, down, in, out, on, off, over,
        under, at, by, for, from, of, to, into, with, about, after, before, between, as, than,
        then, again, or, if, because, while, though, side, left, lane, lake, land, last, lost,
        list, life, line, fine, fire, fill, full, stop, step, steps, still, small, tall, stuff,
        staff, start, state, statue, story, sport, spit, shot, spend, speak, special, place,
        places, packed, packet, marked, market, mark, park, parks, dark, card, care, cars,
        truck, trunks, great, good, nice, bad, best, better, big, old, new, long, short, high,
        low, hot, cold, warm, rain, rainy, raining, snow, wet, hour, four, half, hall, halt,
        wine, wide, wire, wild, cool, happy, sure, true, wrong, next, first, second, later,
        date, rate, gate, hate, plate, water, lights, light, red light, road, street, traffic,
        police, driver, drivers, drive, window, windows, phone, number, text, texts, texting,
        message, messages, sms, mail, email, name, code, codes, pin, sign, signs, help, minute,
        month, money, pay, paid, price, cost, costs, receipt, refund, free, lunch, dinner,
        coffee, home, house, school, town, city, world, extent, leaning, reading, returned,
        turn, turned, really, real, ready made, reader, late night, latte, wasnt, werent, hope,
        hopes, who, what, which, why, how, hows, whats, broke, broken, problem, engine, flat,
        tire, sick, busy, early, maybe, probably, able, ever, even, also, two, far, war, way,
        kissing, mission, passing, tomato, potato, bread, spice, spade, bar
    """,
    first_person="i, im, ill, ive, id, we, were, weve, well, imma",
    may_i="can, may, could",
    asking="""
        are, is, do, does, did, can, could, will you, will it, will my, will the, would you,
        would it, should i, should we, should my, shall, where, wheres, when, whens, what,
        whats, why, who, whos, which, how, hows, have you, has, am i, any, may, was, isnt,
        arent, dont you, whose, anyone, anybody
    """,
    denying="""
        not, no, never, nobody, noone, none, nothing, cant, cannot, dont, didnt, isnt, wasnt,
        arent, havent, wont, without, couldnt, doesnt, hasnt, aint, nowhere, nope
    """,
    supposing="when, once, if, until, till, before, unless, whenever, wherever, while, after",
    but="but, because, however, although",
    harmless="""
        hi there, hello there, hey there, here you go, here we go, here is my, here are,
        heres my, heres the, same here, from here, near here, come here, live here, lives here,
        work here, works here, stop here, around here, it is here, its here, order is here,
        package is here, new here, been here before, too late, at the latest, late night,
        in return, return to, returning to, return call, return my call, return at,
        return later, return soon, return home, returning home, many returns, return policy,
        inside out, inside the bag, inside the box, inside the trunk, inside joke, right away,
        throw away, no problem, no worries, no rush, no hurry, not a problem, no need, go away,
        put away, give away, on top of, hold on, thank you, on my way home, get out of here,
        out of here, neither here nor there, here and there, park here, wait here, pay here,
        is here a, parked here before, missing you, for here, order here, ordered here
    """,
    arrived="""
        here, hre, hete, heree, heere, im hear, i am hear, we are hear, im her $, arrived,
        ^ arrive $, ive arrived, have arrived, parked, just parked, parked up, parked in #,
        parked at #, parked on #, parked by #, parking in #, here in spot, here in space,
        here at #, here on #, im here at #, i am here at #, we are here at #, were here at #,
        im in #, im at #, im on #, i am in #, i am at #, we are in #, we are at #, were in #,
        were at #, moved to #, now in #, now at #, now on #, im here, i am here, we are here,
        were here, here now, outside, im outside, waiting outside, im there, i am there,
        we are there, pulled in, pulled up, pulling in, pulling up, in the parking lot,
        in the lot, in your lot, in your parking lot, in the car park, in the carpark,
        at the store, at your store, at the shop, at the curb, at the kerb, at curbside,
        at the pickup point, at pickup, at the pick up, in the pickup area,
        in front of the store, in front of the shop, out front, out the front, by the entrance,
        at the entrance, waiting in the car, sitting in the car, made it, got here,
        just got here, at location, on site, onsite, waiting in, waiting at your, in position,
        ^ her #, ^ her $, ^ hear #, ^ hear $, ^ hare #
    """,
    soon="""
        soon, almost, nearly, shortly, about to, ill be, i will be, we will be, well be,
        will be, gonna be, going to be, should be, be here, be there, any minute, any second,
        in a bit, in a few, in a moment, in a sec, in a minute, approaching, momentarily,
        trying to, hoping to, hope to, expected, expecting, will have, will arrive, in no time,
        getting there, getting close
    """,
    coming="""
        eta, be there, be here, come, coming, arrive, arriving, get there, get here, there,
        pick it up, pick up, picking up, picking it up, collect, collecting, swing by, stop by,
        come by, drop by, pop in, see you, make it, getting there, reach you, reach there,
        get it, come get, show up, pickup
    """,
    on_the_way="""
        omw, eta #, my eta, on my eay, on my qay, on my wat, on my ways, onw, onmy way,
        on my wya, on my wy, on m way, owm, ommw, otw, on way, on my way, on our way,
        on the way, on her way, on his way, on their way, im coming, i am coming, we are coming,
        were coming, ^ coming $, coming over, heading over, heading there, heading to you,
        heading your way, headed there, headed over, headed your way, heading in, en route,
        enroute, in route, driving there, driving over, driving to you, driving now,
        ^ driving $, in the car now, around the corner, round the corner, minutes away,
        blocks away, block away, miles away, mile away, min away, mins away, minutes out,
        min out, mins out, getting close, approaching, arriving, on route, ^ soon $, ^ almost $,
        stuck in traffic, nearby, coming to you, coming to get, coming to pick, # away, # out $,
        close by, not far, down the street, down the road, up the road
    """,
    leaving="""
        leaving, just left, left home, left the house, left work, left the office, heading out,
        setting off, set off, heading off, i left, weve left, ive left, we left, departing,
        leave now, going now, starting now, on the road, hitting the road
    """,
    not_now="""
        later, tonight, this evening, this afternoon, after work, next week, not today,
        at the weekend, on monday, on tuesday, on wednesday, on thursday, on friday,
        on saturday, on sunday, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
        another day, other day, some other time, yesterday
    """,
    tomorrow="tomorrow, tmrw, tmr, tomorow, tommorow, tommorrow, 2morrow, next day, another day",
    late="""
        late, lateish, delayed, running late, running behind, behind schedule, be late, ltae,
        held up, running # late, latee
    """,
    inside="""
        inside, coming inside, come inside, going inside, walking inside, im inside,
        coming in $, come in $, come in get, coming in get, come in to get, go in get,
        coming in to, come in to, coming in instead, come in instead, walking in $,
        coming into the store, coming into the shop, come into the store, going in $,
        at the counter, at the desk, at the till, at the register, in the store, in the shop,
        to the counter, to the desk, in store
    """,
    stalls="""
        spot, spots, stall, space, bay, parking spot, parking space, parking bay, place, slot,
        lot, number, nr, no, num, nbr, parking, row, zone, spt, sopt, spce, stal, pickup spot
    """,
    numbers={
        "zero": 0,
        "one": 1,
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "eight": 8,
        "nine": 9,
        "ten": 10,
        "eleven": 11,
        "twelve": 12,
        "thirteen": 13,
        "fourteen": 14,
        "fifteen": 15,
        "sixteen": 16,
        "seventeen": 17,
        "eighteen": 18,
        "nineteen": 19,
        "twenty": 20,
        "thirty": 30,
        "forty": 40,
        "fourty": 40,
        "fifty": 50,
        "sixty": 60,
        "ninety": 90,
    },
    minutes="min, mins, minute, minutes, mintues, minuts, minuets, mns, m, minz, minutos",
    hours="hour, hours, hr, hrs, h",
    amounts={
        "quarter of an hour": 15,
        "a quarter of an hour": 15,
        "quarter hour": 15,
        "quarter an hour": 15,
        "half an hour": 30,
        "half hour": 30,
        "a half hour": 30,
        "half a hour": 30,
        "three quarters of an hour": 45,
        "an hour": 60,
        "one hour": 60,
        "a hour": 60,
        "hour and a half": 90,
        "an hour and a half": 90,
        "a couple of minutes": 2,
        "a couple minutes": 2,
        "couple of minutes": 2,
        "couple minutes": 2,
        "couple mins": 2,
        "couple of mins": 2,
        "couple of hours": 120,
        "a few minutes": 5,
        "few minutes": 5,
        "few mins": 5,
        "a few mins": 5,
        "a minute": 1,
        "a min": 1,
        "a dozen minutes": 12,
    },
    in_minutes="in #, in about #, in like #, in around #, in approx #, in roughly #, within #",
    past="""
        for #, for about #, for over #, waited, waiting for, been waiting, been here, ago,
        since, took, past #, last #, # early
    """,
    at_clock="""
        at #, by #, around #, at about #, at around #, before #, after #, until #, till #,
        not before #, closer to #
    """,
    clock_words={
        "half past #": 30,
        "half #": 30,
        "quarter past #": 15,
        "a quarter past #": 15,
        "quarter to #": -15,
        "a quarter to #": -15,
        "five past #": 5,
        "ten past #": 10,
        "twenty past #": 20,
        "five to #": -5,
        "ten to #": -10,
        "twenty to #": -20,
    },
    oclock="oclock, clock, o clock, sharp",
    am="am, a m",
    pm="pm, p m",
    extend="""
        extend, extension, extended, more time, keep it, keep them, keep my order,
        keep the order, hold it, hold them, hold my order, hold the order, hold onto it,
        hold on to it, store it, save it for, longer hold, keep until, keep till, hold until,
        hold till, pick it up tomorrow, reschedule, postpone, extra day, one more day,
        another day, come another day, extnd, exted, keep my stuff, hold my stuff,
        keep my things, keep everything, hold everything
    """,
    status="""
        status, is it ready, ready yet, it ready, order ready, orders ready, items ready,
        everything ready, stuff ready, is it done, ^ ready $, be ready, get ready,
        are they ready, things ready, wheres my order, where is my order, where is my stuff,
        where is it, wheres it, how long, how much longer, much longer, any update, any updates,
        update on, any news, ^ eta $, your eta, how far along, how many ahead, what is taking,
        whats taking, taking so long, not ready yet, isnt it ready, taking forever,
        anyone coming, anybody coming, someone coming, what time is my, when is my,
        when can i pick, when can i get, when can i collect, when can i come, what number am i,
        my place in line, place in line, place in queue, still have my order,
        have you got my order, do you have my order, did you get my order, pick it up yet,
        pick up yet, where are you, where r u
    """,
    waiting="""
        still waiting, been waiting, been here for, been here #, been sitting, waiting for #,
        waiting for over, still nobody, still no one, nobody came, no one came, nobody has come,
        forgot about me, forgotten me, forgotten about me, hurry up
    """,
    shop_hours="open, opening, close, closes, closing, closed, hours today, your hours",
    returns="""
        a return, returns, to return, returning, ^ return $, return an, return something,
        return it, return one, return some, return item, return items, return this,
        return these, return the, return them, return my, return two, return from, bring back,
        bringing back, bring it back, bringing it back, send back, give back, have return,
        got return, with return, plus return, item back, items back, retrun, reutrn,
        drop off a return, for return
    """,
    missing="""
        missing, missng, misisng, isnt in the bag, not in the bag, not in my order, left out of,
        was not included, wasnt included, not included, incomplete
    """,
    missing_after="""
        forgot, forgotten, didnt get, did not get, never got, didnt receive, wrong item,
        wrong order, not there, wasnt there, wasnt in, isnt in, was not in, is not in, no milk,
        broken, damaged, spoiled, rotten, expired, melted, short one, lacking,
        not in there, where is the, wheres the, left out, not get the
    """,
    cancel_order="""
        cancel my order, cancel the order, cancel order, cancel it, cancel this order,
        cancel that order, cancel this, cancel that, cancel my pickup, cancel the pickup,
        cancel my orders, cancel both, cancelling, cancellation, cancel all of it,
        cancel everything, order cancelled, order canceled, dont want it anymore,
        dont want it any more, dont want the order, dont want my order, dont need it anymore
    """,
    pick_up="""
        pick it up, pick up, picks it up, picks up, picking it up, picking up, pick them up,
        pick this up, pick that up, pick my order up, pickup, collect, collects, collecting,
        get it, getting it, gets it, fetch, fetches, fetching, coming instead, come instead,
        comes instead, coming for me, coming to get, come for me, grab it, grabs it,
        grabbing it, coming in my place, picking my order up, receive it
    """,
    relations="""
        wife, husband, partner, son, daughter, mother, mom, mum, father, dad, brother, sister,
        friend, neighbour, neighbor, colleague, coworker, girlfriend, boyfriend, fiance,
        fiancee, grandma, grandpa, aunt, uncle, cousin, roommate, flatmate, nephew, niece,
        assistant, boss, hubby, spouse, nanny, grandson, granddaughter, grandmother, grandfather
    """,
    name_is="name is, names, called, named, name",
    for_whom="for, from, with, to, of",
    stars="star, stars, out of 5, of 5, out of five, points, / 5",
    colours="""
        white, black, grey, gray, silver, red, blue, green, yellow, orange, brown, beige, gold,
        golden, purple, pink, maroon, burgundy, navy, teal, turquoise, tan, bronze, dark, light,
        metallic, dark blue, light blue, cream, charcoal, champagne
    """,
    vehicles="""
        van, minivan, truck, suv, sedan, hatchback, wagon, estate, convertible, coupe, jeep,
        motorcycle, motorbike, scooter, moped, bike, bicycle, e bike, cargo bike, trailer,
        camper, motorhome, rv, taxi, cab, uber, lorry, on foot, walking, jacket, coat, hoodie,
        crossover, limo, tractor, on a bike, wheelchair, stroller, pram, pickup truck
    """,
    any_car="car, vehicle, auto, ride, automobile",
    lead_in="""
        i, im, ive, a, an, the, in, its, it, is, my, we, were, are, am, driving, drive, have,
        got, with, this, that, be, look, looking, for, you, will, see, put, can, in the, into,
        place, load, to, on, of, wearing, should, go, goes, open, was, pop, at, by
    """,
    trunk="""
        trunk, in the trunk, the trunk, boot, in the boot, the boot, hatch, tailgate,
        rear hatch, trunks, trunck, trnk, in trunk, into the trunk, popped trunk, cargo area
    """,
    back_seat="""
        back seat, backseat, rear seat, rear seats, back seats, backseats, the back seat,
        in the back seat, on the back seat, seat in the back, behind the driver, back row
    """,
    front_seat="""
        front seat, passenger seat, front passenger seat, the front seat, shotgun, in the front,
        passenger side, frontseat, beside me, next to me
    """,
    bed="truck bed, bed of the truck, in the bed, the bed, flatbed",
    opt_out_alone="""
        stop, stopall, unsubscribe, cancel, end, quit, revoke, optout, stop all, opt out, unsub,
        remove, stopp, arret, arrete
    """,
    opt_out="""
        stop, stops, unsubscribe, opt out, opt me out, optout, opting out, dont text,
        do not text, dont message, do not message, dont sms, dont send, do not send, never text,
        dont contact, do not contact, dont call, no more texts, no more text, no more sms,
        no more messages, no more msgs, no texts, no messages, no sms, cancel texts,
        cancel text, cancel sms, cancel messages, cancel subscription, cancel my subscription,
        cancel all texts, cancel the texts, cancel these texts, quit texting, quit messaging,
        quit sending, end texts, end messages, end subscription, revoke consent,
        revoke my consent, remove me, remove my number, remove number, delete my number,
        take me off, leave me alone, dont want texts, dont want any texts, dont want messages,
        dont want your texts, dont want these texts, dont want any more texts, dont want sms,
        dont want to get texts, dont want to receive, do not want texts, do not want messages,
        do not want to receive, quit, stopall, lose my number, wrong number stop
    """,
    opt_out_around="""
        all, text, texts, texting, txt, txts, txting, message, messages, messaging, msg, msgs,
        sms, me, my, to, this, these, those, your, the, number, phone, sending, send, it, us,
        any, anymore, more, again, from, list, subscription, i, want, would, like, you, can,
        could, must, need, at, once, immediately, contacting, contact, further, such, alerts,
        notifications, updates, spam, spamming, bothering, receive, receiving, getting, get,
        wish, of, stop, unsubscribe, and, ever, in, future, the list, off, cell, mobile, will,
        just, wont, really, said, immediatly, calling, writing, pestering, automated, kindly,
        them, out
    """,
    opt_in_alone="""
        start, yes, unstop, opt in, optin, subscribe, resubscribe, start texting me again,
        start texting me, start texting again, text me again, resume texts, start texts,
        start again, start sending texts, start sending me texts
    """,
    help_alone="help, info, help me, helpme",
)

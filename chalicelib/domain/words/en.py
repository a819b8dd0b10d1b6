"""English, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words import Words, counted

WORDS = Words(
    agreeing="""
        ok, okay, okey, k, sure, fine, agreed, yep, yeah, go ahead, thats fine, its ok, its fine,
        all good
    """,
    courtesy="""
        please, pls, plz, pleas, thanks, thank, thx, tnx, ty, cheers, hi, hello, hey, hiya, yo,
        sorry, ok, okay, yes, yeah, yep, yup, now, already, so, oh, well, dear, sir, madam, maam,
        guys, folks, there you go, right now, and, also, thankyou, btw, lol, good morning,
        good afternoon, good evening, soz, finally, again, dude, morning all, heya, haha, hehe,
        lmao, tysm, tyvm, plzz, thanx, sup, alright, all right, kindly, oi, much appreciated,
        appreciate it, xx, xxx, ya, kk, rn, atm, heyy, heyyy, hii, hiii, helloo, hellooo, hiyaa,
        thankss, plss, ello
    """,
    ordinary="""
        a, an, the, this, that, these, those, there, where, were, her, hers, hero, herd, hire, hare,
        have, has, had, having, he, she, it, its, they, them, their, you, your, yours, my, mine, me,
        us, our, one, ones, some, any, all, each, every, much, many, more, most, less, few, other,
        another, same, such, only, own, too, very, can, could, will, would, shall, should, may,
        might, must, do, does, did, done, doing, be, been, being, am, is, are, was, go, goes, going,
        gone, went, come, came, get, gets, getting, got, give, given, take, takes, took, taken,
        make, made, say, said, see, seen, saw, know, knew, think, want, need, use, find, found,
        tell, told, ask, work, works, seem, try, call, called, keep, let, put, mean, means, bring,
        brought, begin, show, hear, heard, play, run, move, live, lives, like, hold, held, read,
        reads, learn, open, closed, close, walk, win, offer, remember, love, buy, wait, waits, die,
        send, sent, build, stay, fall, cut, reach, remain, order, orders, parcel, package, packages,
        bag, bags, box, boxes, item, items, food, milk, shoes, shirt, store, shop, shops, door,
        doors, desk, person, people, man, men, woman, kid, kids, child, children, dog, baby, guy,
        everyone, someone, somebody, anyone, anybody, everything, something, anything, thing,
        things, day, days, week, today, tonight, morning, evening, noon, time, times, year, up,
        down, in, out, on, off, over, under, at, by, for, from, of, to, into, with, about, after,
        before, between, as, than, then, again, or, if, because, while, though, side, left, lane,
        lake, land, last, lost, list, life, line, fine, fire, fill, full, stop, step, steps, still,
        small, tall, stuff, staff, start, state, statue, story, sport, spit, shot, spend, speak,
        special, place, places, packed, packet, marked, market, mark, park, parks, dark, card, care,
        cars, truck, trunks, great, good, nice, bad, best, better, big, old, new, long, short, high,
        low, hot, cold, warm, rain, rainy, raining, snow, wet, hour, four, half, hall, halt, wine,
        wide, wire, wild, cool, happy, sure, true, wrong, next, first, second, later, date, rate,
        gate, hate, plate, water, lights, light, red light, road, street, traffic, police, driver,
        drivers, drive, window, windows, phone, number, text, texts, texting, message, messages,
        sms, mail, email, name, code, codes, pin, sign, signs, help, minute, month, money, pay,
        paid, price, cost, costs, receipt, refund, free, lunch, dinner, coffee, home, house, school,
        town, city, world, extent, leaning, reading, returned, turn, turned, really, real, ready
        made, reader, late night, latte, wasnt, werent, hope, hopes, who, what, which, why, how,
        hows, whats, broke, broken, problem, engine, flat, tire, sick, busy, early, maybe, probably,
        able, ever, even, also, two, far, war, way, kissing, mission, passing, tomato, potato,
        bread, spice, spade, bar, part, team, making, whole, whose, games, book, books, friends,
        post, mind, wanted, watch, either, rather, among, talking, fight, miss, share, rights, bank,
        received, sound, match, size, range, hell, safe, note, piece, wall, write, weight, leading,
        loved, sort, sale, stock, dream, catch, losing, slow, worry, click, leaves, file, boat,
        homes, sets, user, ending, soft, saved, pack, bright, chat, tank, tight, golf, chose, rice,
        print, sight, sing, paint, nose, wanting, bound, mini, struck, bother, grass, leaking, boom,
        boots, joke, jokes, hoped, curry, heating, bikes, bolt, starts, steal, hills, eggs, cheese,
        gran, heat, heart, hole, pass, content, finance
    """,
    first_person="i, im, ill, ive, id, we, weve, well, imma, me my, me our",
    may_i="can, may, could",
    asking="""
        are, is, do, does, did, can, could, will you, will it, will my, will the, would you,
        would it, should i, should we, shall, where, wheres, when, whens, what, whats, why, who,
        whos, which, how, hows, have you, has, am i, any, may, was, isnt, arent, dont you, whose,
        anyone, anybody, wat, will they, will there, will someone, is there
    """,
    denying="""
        not, no, never, nobody, noone, none, nothing, cant, cannot, dont, didnt, isnt, wasnt,
        havent, wont, without, couldnt, doesnt, hasnt, aint, nowhere, nope, hardly, neither, nor,
        barely, shouldnt, wouldnt, no longer, arent
    """,
    supposing="when, once, if, until, till, before, unless, whenever, wherever, while, after, wen",
    but="but, because, however, although",
    harmless="""
        hi there, hello there, hey there, here you go, here we go, here is my, here are, heres my,
        heres the, same here, from here, near here, come here, live here, lives here, work here,
        works here, stop here, around here, it is here, its here, order is here, package is here,
        new here, been here before, too late, at the latest, late night, in return, return to,
        returning to, return call, return my call, return at, return later, return soon, return
        home, returning home, many returns, return policy, inside out, inside the bag, inside the
        box, inside the trunk, inside joke, right away, throw away, no problem, no worries, no rush,
        no hurry, not a problem, no need, go away, put away, give away, on top of, thank you, on my
        way home, get out of here, out of here, neither here nor there, here and there, front trunk,
        park here, wait here, pay here, is here a, parked here before, missing you, for here, order
        here, ordered here, nothing wrong, nothing was wrong, not wrong, no wait, no queue, no
        delay, no delays, no issue, no issues, no problems, no complaints, no wait time, no one
        here, nobody here, no idea, first time here, were here earlier, was here, were here before,
        were here yesterday, were here last, we were here, it arrived, he arrived, she arrived, they
        arrived, parked at home, parked at work
    """,
    arrived="""
        here, hre, hete, heree, heere, im hear, i am hear, we are hear, im her $, arrived, ^ arrive
        $, ive arrived, have arrived, parked, just parked, parked up, parked in #, parked at #,
        parked on #, parked by #, parking in #, here in spot, here in space, here at #, here on #,
        im here at #, i am here at #, we are here at #, were here at #, im in #, im at #, im on #, i
        am in #, i am at #, we are in #, we are at #, were in #, were at #, moved to #, im here, i
        am here, we are here, were here, outside, im outside, waiting outside, im there, i am there,
        we are there, pulled in, pulled up, pulling in, pulling up, in the parking lot, in the lot,
        in your lot, in your parking lot, in the car park, in the carpark, at the store, at your
        store, at the shop, at the curb, at the kerb, at curbside, at the pickup point, at pickup,
        at the pick up, in the pickup area, in front of the store, in front of the shop, out front,
        out the front, by the entrance, at the entrance, waiting in the car, sitting in the car,
        made it, got here, just got here, at location, on site, onsite, waiting in, waiting at your,
        in position, ^ her #, ^ her $, ^ hear #, ^ hear $, ^ hare #, at the front entrance, at the
        main entrance, by the front entrance, at the pickup area, at the pickup zone, in the pickup
        lane, at the front door, by the front door, at the collection point, at the collection bay,
        in the collection area, rolled up, pulled into, at the pickup spot, in the pickup bay, in
        the loading bay, reparked in #, backed into #, im at the door, im by the door, switched to,
        in the pickup zone
    """,
    soon="""
        soon, almost, nearly, shortly, about to, ill be, will be, gonna be, going to be, should be,
        be here, be there, any minute, any second, in a bit, in a few, in a moment, in a sec,
        in a minute, approaching, momentarily, trying to, hoping to, hope to, expected, expecting,
        will have, will arrive, in no time, getting there, getting close
    """,
    coming="""
        expect me, eta, be here, come, coming, arrive, arriving, get here, there, pick it up, pick
        up, picking up, picking it up, collect, collecting, swing by, stop by, drop by, pop in, see
        you, make it, reach you, get it, show up, pickup, with you, pulling up, roll up, rolling up,
        swinging by, at yours, stopping by, dropping by, grab it
    """,
    on_the_way="""
        omw, eta #, my eta, on my eay, on my qay, on my wat, on my ways, onw, onmy way, on my wya,
        on my wy, on m way, owm, ommw, otw, on way, on my way, on our way, on the way, on her way,
        on his way, on their way, im coming, i am coming, we are coming, were coming, ^ coming $,
        coming over, heading over, heading there, heading to you, heading your way, headed there,
        headed over, headed your way, heading in, en route, enroute, in route, driving there,
        driving over, driving to you, ^ driving $, around the corner, round the corner,
        minutes away, blocks away, block away, miles away, mile away, min away, mins away,
        minutes out, min out, mins out, getting close, approaching, arriving, on route, ^ soon $,
        ^ almost $, nearby, coming to you, coming to get, coming to pick, # away, # out $, close by,
        not far, down the street, down the road, up the road, be right there, be right over,
        be right with you, omww, on the bus, on the train, on the tram, walking over,
        walking to you, making my way, making way, on the highway, at a red light,
        at the traffic lights, stuck at, in traffic, ^ heading $, headed to, ^ comin $
    """,
    leaving="""
        leaving, just left, left home, left the house, left work, left the office, heading out,
        setting off, set off, i left, weve left, ive left, we left, departing, on the road,
        hitting the road, in the car $, in my car $, getting in the car, hopping in the car,
        got in the car, leavin, out the door, gonna head, gettin in the car
    """,
    not_now="""
        later, tonight, this evening, this afternoon, after work, next week, not today,
        at the weekend, monday, tuesday, wednesday, thursday, friday, saturday, sunday, another day,
        other day, some other time, yesterday
    """,
    tomorrow="tomorrow, tmrw, tmr, tomorow, tommorow, tommorrow, 2morrow, next day, another day",
    late="""
        late, lateish, delayed, running behind, behind schedule, ltae, held up, latee, min later,
        mins later, minutes later, hour later, wont make it on time, cant make it on time, not make
        it on time, wont be on time, wont make it in time, missed my slot, missing my slot, min
        behind, # behind, longer than expected, longer than planned, stuck at work, bus is late,
        train is late, tram is late, bus late, train late, later than planned, later than expected,
        hour behind, minutes behind, mins behind, miss my, miss my time, miss my slot
    """,
    inside="""
        inside, coming in $, come in $, come in get, coming in get, go in get, coming in to,
        come in to, coming in instead, come in instead, walking in $, going in $, at the counter,
        at the desk, at the till, at the register, in the store, to the counter, to the desk,
        in store, pop in get, pop in grab, come in grab, come in collect, come in pick, go in grab,
        ill walk in, walk in $, walk in get, nip in, into the store, into the shop, come in for it,
        at customer service, indoors, stepping inside, in your store, in the building, in the shop
    """,
    stalls="""
        spot, spots, stall, space, bay, parking spot, parking space, parking bay, place, slot, lot,
        number, nr, no, num, nbr, parking, row, zone, spt, sopt, spce, stal, pickup spot, spaces,
        bays, psot, spto
    """,
    numbers=counted("""
        0 zero, 1 one, 2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten,
        11 eleven, 12 twelve, 13 thirteen, 14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen,
        18 eighteen, 19 nineteen, 20 twenty, 30 thirty, 40 forty fourty, 50 fifty, 60 sixty,
        90 ninety
    """),
    minutes="""
        min, mins, minute, minutes, mintues, minuts, minuets, mns, m, minz, minutos, minits, minites
    """,
    hours="hour, hours, hr, hrs, h",
    amounts={
        **dict.fromkeys(("quarter of an hour", "a quarter of an hour", "quarter hour"), 15),
        "quarter an hour": 15,
        **dict.fromkeys(("half an hour", "half hour", "a half hour", "half a hour"), 30),
        "three quarters of an hour": 45,
        **dict.fromkeys(("an hour", "one hour", "a hour"), 60),
        **dict.fromkeys(("hour and a half", "an hour and a half"), 90),
        **dict.fromkeys(("a couple of minutes", "a couple minutes", "couple of minutes"), 2),
        **dict.fromkeys(("couple minutes", "couple mins", "couple of mins"), 2),
        "couple of hours": 120,
        **dict.fromkeys(("a few minutes", "few minutes", "few mins", "a few mins"), 5),
        **dict.fromkeys(("a minute", "a min"), 1),
        "a dozen minutes": 12,
    },
    in_minutes="""
        in #, in about #, in like #, in around #, in approx #, in roughly #, within #, there in #,
        give me #, gimme #, # more, another #
    """,
    past="""
        for #, for about #, for over #, waited, waiting for, been waiting, been here, ago, since,
        took, past #, last #, # early, been sat, been sitting, been stood, been parked, been outside
    """,
    at_clock="""
        at #, by #, around #, at about #, at around #, before #, after #, until #, till #,
        not before #, closer to #
    """,
    clock_words={
        **dict.fromkeys(("half past #", "half #"), 30),
        **dict.fromkeys(("quarter past #", "a quarter past #"), 15),
        **dict.fromkeys(("quarter to #", "a quarter to #"), -15),
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
        extend, extension, extended, more time, keep it, keep them, keep the order, hold it, hold
        them, hold the order, hold onto it, hold on to it, store it, save it for, longer hold, keep
        till, hold till, pick it up tomorrow, reschedule, postpone, extra day, one more day, another
        day, keep everything, hold everything, hold on to my, hold onto my, move my pickup, move my
        slot, change my pickup to, come back tomorrow, save my order, few more days, day longer, a
        different day, overnight, keep my, hold my, keep until, hold until, until tomorrow, till
        tomorrow, til tomorrow, is tomorrow, tomorrow instead, tomorrow fine, tomorrow work
    """,
    status="""
        status, ready yet, is it done, be ready, get ready, are they ready, wheres my order,
        where is my order, where is my stuff, where is it, wheres it, how long, much longer,
        any update, any updates, update on, any news, ^ eta $, your eta, how far along,
        how many ahead, what is taking, whats taking, taking forever, anyone coming, anybody coming,
        someone coming, what time is my, when is my, when can i pick, when can i get,
        when can i collect, when can i come, what number am i, place in line, place in queue,
        still have my order, have you got my order, do you have my order, did you get my order,
        pick it up yet, pick up yet, where are you, where r u, any eta, eta on my, eta for my,
        how is my order, been packed, have you packed, started my order, started on my,
        working on my order, picked my order, hold up, whats the delay, taking this long, be long,
        long to go, whats going on, whats happening, what time can i, what time should i, done yet,
        tracking, hows my order, good to go, wheres my stuff, wheres my food, not ready, ready $,
        ready for pickup, ready for collection, ready to collect, finished packing, done packing,
        taking long, take long, can i come get, can i come $, taking ages, been picked, being picked
    """,
    waiting="""
        still waiting, been waiting, been here for, been here #, been sitting, waiting for #,
        waiting for over, still nobody, still no one, nobody came, no one came, forgot about me,
        forgotten me, forgotten about me, hurry up, been sat, been stood, been standing, ages,
        forever, am i invisible, still here
    """,
    shop_hours="open, opening, close, closes, closing, closed, hours today, your hours",
    returns="""
        a return, returns, to return, returning, ^ return $, return an, return something, return it,
        return one, return some, return item, return this, return the, return them, return my,
        return two, return from, bring back, bringing back, send back, give back, have return,
        got return, with return, plus return, item back, items back, reutrn, for return,
        give you back, exchange, swap, take it back, bring something back, bringing something back,
        bring these back, retrun
    """,
    missing="""
        missing, isnt in the bag, not in the bag, not in my order, left out of, wasnt included,
        not included, incomplete, not with my order
    """,
    missing_after="""
        forgot, forgotten, didnt get, did not get, never got, didnt receive, not there, wasnt there,
        wasnt in, isnt in, broken, damaged, spoiled, rotten, expired, melted, short one, lacking,
        where is the, wheres the, left out, not get the, wrong, not what i ordered, isnt what i
        ordered, didnt order, someone elses, theres no, there is no, there was no, there were no,
        there wasnt any, only got, only received, only had, mouldy, moldy, leaked, spilled, crushed,
        smashed, squashed, cracked, torn, defective, doesnt work, gone off, out of date, thawed, not
        enough, didnt pack, werent in, arent in, one short, ruined, not mine, isnt mine, arent mine,
        not my, isnt my, leaking, was open, cant find the, mixed up, broke, where is my, not in, use
        by, past its, best before, short an
    """,
    cancel_order="""
        cancel my order, cancel the order, cancel order, cancel it, cancel my pickup,
        cancel the pickup, cancel my orders, cancel both, cancelling, cancellation,
        cancel all of it, cancel everything, order cancelled, order canceled, dont want it anymore,
        dont want it any more, dont want the order, dont want my order, dont need it anymore,
        cancel the whole, cancel the lot, cancel pickup, changed my mind, no longer want it,
        no longer need it, money back
    """,
    pick_up="""
        pick it up, pick up, picks it up, picks up, picking it up, picking up, pick them up,
        pick this up, pick that up, pick my order up, pickup, collect, collects, collecting, get it,
        getting it, gets it, fetch, fetches, fetching, coming instead, come instead, comes instead,
        coming for me, coming to get, come for me, grab it, grabs it, grabbing it,
        coming in my place, picking my order up, receive it, come for it, comes for it,
        coming for it, grab, grabs, grabbing, come get, instead of me, sending my
    """,
    relations="""
        wife, husband, partner, son, daughter, mother, mom, mum, father, dad, brother, sister,
        friend, neighbour, neighbor, colleague, coworker, girlfriend, boyfriend, fiance, fiancee,
        grandma, grandpa, aunt, uncle, cousin, roommate, flatmate, nephew, niece, assistant, boss,
        hubby, spouse, nanny, grandson, granddaughter, grandmother, grandfather, gf, bf, missus,
        wifey, other half, housemate, carer, gran, nana, granddad, buddy, secretary, babysitter,
        mam, nan, granny, grandad, wifes, husbands, dads, mums, moms, sons, daughters, brothers,
        sisters, partners, boyfriends, girlfriends, mate, bro, brother in law, sister in law,
        mother in law, father in law, son in law, daughter in law, stepson, stepdaughter
    """,
    name_is="name is, names, called, named, name",
    for_whom="for, from, with, to, of",
    stars="star, stars, out of 5, of 5, out of five, points, / 5, outta 5",
    colours="""
        white, black, grey, gray, silver, red, blue, green, yellow, orange, brown, beige, gold,
        golden, purple, pink, maroon, burgundy, navy, teal, turquoise, tan, bronze, dark, light,
        metallic, dark blue, light blue, cream, charcoal, champagne, ivory, mint, lime, pearl,
        graphite, matte
    """,
    vehicles="""
        van, minivan, truck, suv, sedan, hatchback, wagon, estate, convertible, coupe, jeep,
        motorcycle, motorbike, scooter, moped, bike, bicycle, e bike, cargo bike, trailer, camper,
        motorhome, rv, taxi, cab, uber, lorry, on foot, walking, jacket, coat, hoodie, crossover,
        limo, tractor, on a bike, wheelchair, stroller, pram, pickup truck, white pickup,
        black pickup, red pickup, blue pickup, grey pickup, silver pickup, campervan, raincoat,
        umbrella, buggy, ebike
    """,
    any_car="car, vehicle, auto, ride, automobile, bus",
    lead_in="""
        i, im, ive, a, an, the, in, its, it, is, my, we, were, are, am, driving, drive, have, got,
        with, this, that, be, look, looking, for, you, will, see, put, can, in the, into, place,
        load, to, on, of, wearing, should, go, goes, open, was, pop, at, by, just, old, big, small,
        little, new, our, colour, parked
    """,
    trunk="""
        trunk, boot, hatch, tailgate, trunks, trunck, trnk, popped trunk, cargo area, boots open
    """,
    back_seat="""
        back seat, backseat, rear seat, rear seats, back seats, backseats, seat in the back,
        behind the driver, back row
    """,
    front_seat="""
        front seat, passenger seat, shotgun, in the front, passenger side, frontseat, beside me,
        next to me, front seats
    """,
    bed="truck bed, bed of the truck, the bed, flatbed",
    opt_out_alone="""
        stop, stopall, unsubscribe, cancel, end, quit, revoke, optout, stop all, opt out, unsub,
        remove, stopp, arret, arrete
    """,
    opt_out="""
        stop, unsubscribe, opt out, opt me out, opting out, dont text, do not text, dont message, do
        not message, dont sms, dont send, do not send, never text, dont contact, do not contact,
        dont call, no texts, no messages, no sms, cancel texts, cancel text, cancel sms, cancel
        messages, cancel subscription, cancel my subscription, cancel all texts, cancel the texts,
        cancel these texts, end texts, end messages, end subscription, revoke consent, remove me,
        remove my number, delete my number, take me off, leave me alone, dont want texts, dont want
        any texts, dont want messages, dont want to receive, do not want texts, do not want
        messages, quit, lose my number, dont msg, do not msg, no notifications, no alerts, no longer
        wish to receive, no longer want to receive, do not consent, dont consent, cease, get me off,
        take my number, take this number, block me, block this number, dont want to be texted, dont
        want to be contacted, dont want to hear from you, dont want you to text, dont wanna receive,
        dont want these messages, dont want your messages, dont want any messages, dont need texts,
        end these messages, end these texts, end all texts, stoppp, cancel all messages, cancel
        these messages, cancel the messages, cancel notifications, never message, never contact,
        remove this number, dont ever, withdraw, turn off, turn these off, switch off, disable,
        mute, enough with, sick of these, tired of these, fed up with, unsub, stops, optout, dont
        want to get texts, dont want to get these, dont want your texts, dont want these texts, dont
        want any more texts, dont want these sms, dont want any more messages, dont want any more
        sms, dont want any more of these, no more texts, no more text, no more sms, no more
        messages, no more msgs, no more notifications, no more alerts, no more spam, never asked
        for, didnt ask for, never signed up, didnt sign up, no more calls, no more of these, dont
        wish to be texted, dont wish to be contacted, not text me
    """,
    opt_out_around="""
        all, text, texts, texting, txt, txts, txting, message, messages, messaging, msg, msgs, sms,
        me, my, to, this, these, those, your, the, number, phone, sending, send, it, us, any,
        anymore, more, again, from, list, subscription, i, want, would, like, you, can, could, must,
        need, at, once, immediately, contacting, contact, further, such, alerts, notifications,
        updates, spam, spamming, bothering, receive, receiving, getting, get, wish, of, stop,
        unsubscribe, and, ever, in, future, the list, off, cell, mobile, will, just, wont, really,
        said, immediatly, calling, writing, pestering, automated, kindly, them, out, how, do,
        enough, with, make, wrong, have, got, has, f, fuck, fucking, ffs, damn, bloody, hell, shit,
        crap, stupid, annoying, mate, man, harassing, bugging, junk, u, ur, txtin, textin, fed,
        sick, tired, reminders, reminder, marketing, system, database, records, im, wanna, up,
        longer, be, no, texted, contacted, hear, stuff, sign, signed, asked, did, didnt, never, for
    """,
    opt_in_alone="""
        start, yes, unstop, opt in, optin, subscribe, resubscribe, start texting me, text me again,
        resume texts, start texts, start again, start sending texts, opt me in, opt me back in,
        sign me up, subscribe me, unstop me, opt back in
    """,
    help_alone="help, info, help me, helpme, help please, please help, need help",
)

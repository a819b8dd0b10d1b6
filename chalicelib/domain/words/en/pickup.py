"""English, as texted. See the package for how to read and correct this file."""

from chalicelib.domain.words import Words, counted

WORDS = Words(
    # How sentences work.
    agreeing="""
        ok, okay, okey, k, sure, fine, agreed, yep, yeah, go ahead, thats fine, its ok,
        its fine, all good
    """,
    first_person="i, im, ill, ive, id, we, weve, well, imma, me my, me our",
    own_verbs="""
        parked, parking, pulled, pulling, arrived, waiting, sitting, standing, sat, running,
        driving, leaving, left, moved, took, bringing, coming, heading, stuck, going, got, made
    """,
    may_i="can, may, could",
    asking="""
        are, is, do, does, did, can, could, will you, will it, will my, will the, would you,
        would it, should i, should we, shall, where, wheres, when, whens, what, whats, why, who,
        whos, which, how, hows, have you, has, am i, any, may, was, isnt, arent, dont you,
        whose, anyone, anybody, wat, will they, will there, will someone, is there
    """,
    denying="""
        not, no, never, nobody, noone, none, nothing, cant, cannot, dont, didnt, isnt, wasnt,
        havent, wont, without, couldnt, doesnt, hasnt, aint, nowhere, nope, hardly, neither,
        nor, barely, shouldnt, wouldnt, no longer, arent
    """,
    supposing="""
        when, once, if, until, till, before, unless, whenever, wherever, while, after, wen
    """,
    but="but, because, however, although",
    # Where the customer is.
    arrived="""
        here, hre, hete, heree, heere, im hear, i am hear, we are hear, im her $, arrived,
        ^ arrive $, ive arrived, have arrived, parked, just parked, parked up, parked in #,
        parked at #, parked on #, parked by #, parking in #, here in spot, here in space,
        here at #, here on #, im here at #, i am here at #, we are here at #, were here at #,
        im in #, im at #, im on #, i am in #, i am at #, we are in #, we are at #, were in #,
        were at #, moved to #, im here, i am here, we are here, were here, outside, im outside,
        waiting outside, im there, i am there, we are there, pulled in, pulled up, pulling in,
        pulling up, in the parking lot, in the lot, in your lot, in your parking lot,
        in the car park, in the carpark, at the store, at your store, at the shop, at the curb,
        at the kerb, at curbside, at the pickup point, at pickup, at the pick up,
        in the pickup area, in front of the store, in front of the shop, out front,
        out the front, by the entrance, at the entrance, waiting in the car, sitting in the car,
        made it, got here, just got here, at location, on site, onsite, waiting in,
        waiting at your, in position, ^ her #, ^ her $, ^ hear #, ^ hear $, ^ hare #,
        at the front entrance, at the main entrance, by the front entrance, at the pickup area,
        at the pickup zone, in the pickup lane, at the front door, by the front door,
        at the collection point, at the collection bay, in the collection area, rolled up,
        pulled into, at the pickup spot, in the pickup bay, in the loading bay, reparked in #,
        backed into #, im at the door, im by the door, switched to, in the pickup zone
    """,
    standing="standing, stood, waiting, parked up, parked",
    beside="next to, by the, beside, opposite, under",
    elsewhere="at home, at work, at school, my house, my place, my flat, our house",
    soon="""
        soon, almost, nearly, shortly, about to, ill be, will be, gonna be, going to be,
        should be, be here, be there, any minute, any second, in a bit, in a few, in a moment,
        in a sec, in a minute, approaching, momentarily, trying to, hoping to, hope to,
        expected, expecting, will have, will arrive, in no time, getting there, getting close
    """,
    coming="""
        expect me, eta, be here, come, coming, arrive, arriving, get here, there, pick it up,
        pick up, picking up, picking it up, collect, collecting, swing by, stop by, drop by,
        pop in, see you, make it, reach you, get it, show up, pickup, with you, pulling up,
        roll up, rolling up, swinging by, at yours, stopping by, dropping by, grab it
    """,
    on_the_way="""
        omw, eta #, my eta, on my eay, on my qay, on my wat, on my ways, onw, onmy way,
        on my wya, on my wy, on m way, owm, ommw, otw, on way, on my way, on our way,
        on the way, on her way, on his way, on their way, im coming, i am coming, we are coming,
        were coming, ^ coming $, coming over, heading over, heading there, heading to you,
        heading your way, headed there, headed over, headed your way, heading in, en route,
        enroute, in route, driving there, driving over, driving to you, ^ driving $,
        around the corner, round the corner, minutes away, blocks away, block away, miles away,
        mile away, min away, mins away, minutes out, min out, mins out, getting close,
        approaching, arriving, on route, ^ soon $, ^ almost $, nearby, coming to you,
        coming to get, coming to pick, # away, # out $, close by, not far, down the street,
        down the road, up the road, be right there, be right over, be right with you, omww,
        on the bus, on the train, on the tram, walking over, walking to you, making my way,
        making way, on the highway, at a red light, at the traffic lights, stuck at, in traffic,
        ^ heading $, headed to, ^ comin $
    """,
    leaving="""
        leaving, just left, left home, left the house, left work, left the office, heading out,
        setting off, set off, i left, weve left, ive left, we left, departing, on the road,
        hitting the road, in the car $, in my car $, getting in the car, hopping in the car,
        got in the car, leavin, out the door, gonna head, gettin in the car
    """,
    not_now="""
        later, tonight, this evening, this afternoon, after work, next week, not today,
        at the weekend, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
        another day, other day, some other time, yesterday
    """,
    tomorrow="""
        tomorrow, tmrw, tmr, tomorow, tommorow, tommorrow, 2morrow, next day, another day
    """,
    late="""
        late, lateish, delayed, running behind, behind schedule, ltae, held up, latee,
        min later, mins later, minutes later, hour later, wont make it on time,
        cant make it on time, not make it on time, wont be on time, wont make it in time,
        missed my slot, missing my slot, min behind, # behind, longer than expected,
        longer than planned, stuck at work, bus is late, train is late, tram is late, bus late,
        train late, later than planned, later than expected, hour behind, minutes behind,
        mins behind, miss my, miss my time, miss my slot
    """,
    inside="""
        inside, coming in $, come in $, come in get, coming in get, go in get, coming in to,
        come in to, coming in instead, come in instead, walking in $, going in $,
        at the counter, at the desk, at the till, at the register, in the store, to the counter,
        to the desk, in store, pop in get, pop in grab, come in grab, come in collect,
        come in pick, go in grab, ill walk in, walk in $, walk in get, nip in, into the store,
        into the shop, come in for it, at customer service, indoors, stepping inside,
        in your store, in the building, in the shop
    """,
    stalls="""
        spot, spots, stall, space, bay, parking spot, parking space, parking bay, place, slot,
        lot, number, nr, no, num, nbr, parking, row, zone, spt, sopt, spce, stal, pickup spot,
        spaces, bays, psot, spto
    """,
    signs="""
        sign, signs, says, think, guess, believe, reckon, looks like, maybe, probably,
        on the post, on the ground, on the wall, on the board, it reads
    """,
    # Time and numbers.
    numbers=counted("""
        0 zero, 1 one, 2 two, 3 three, 4 four, 5 five, 6 six, 7 seven, 8 eight, 9 nine, 10 ten,
        11 eleven, 12 twelve, 13 thirteen, 14 fourteen, 15 fifteen, 16 sixteen, 17 seventeen,
        18 eighteen, 19 nineteen, 20 twenty, 30 thirty, 40 forty fourty, 50 fifty, 60 sixty,
        90 ninety
    """),
    minutes="""
        min, mins, minute, minutes, mintues, minuts, minuets, mns, m, minz, minutos, minits,
        minites
    """,
    hours="hour, hours, hr, hrs, h",
    amounts=counted("""
        15 quarter_of_an_hour a_quarter_of_an_hour quarter_hour quarter_an_hour,
        30 half_an_hour half_hour a_half_hour half_a_hour, 45 three_quarters_of_an_hour,
        60 an_hour one_hour a_hour, 90 hour_and_a_half an_hour_and_a_half,
        2 a_couple_of_minutes a_couple_minutes couple_of_minutes couple_minutes couple_mins,
        2 couple_of_mins, 120 couple_of_hours, 5 a_few_minutes few_minutes few_mins a_few_mins,
        1 a_minute a_min, 12 a_dozen_minutes
    """),
    in_minutes="""
        in #, in about #, in like #, in around #, in approx #, in roughly #, within #,
        there in #, give me #, gimme #, # more, another #
    """,
    past="""
        for #, for about #, for over #, waited, waiting for, been waiting, been here, ago,
        since, took, past #, last #, # early, been sat, been sitting, been stood, been parked,
        been outside
    """,
    at_clock="""
        at #, by #, around #, at about #, at around #, before #, after #, until #, till #,
        not before #, closer to #
    """,
    clock_words=counted("""
        30 half_past_# half_#, 15 quarter_past_# a_quarter_past_#,
        -15 quarter_to_# a_quarter_to_#, 5 five_past_#, 10 ten_past_#, 20 twenty_past_#,
        -5 five_to_#, -10 ten_to_#, -20 twenty_to_#
    """),
    oclock="oclock, clock, o clock, sharp",
    am="am, a m",
    pm="pm, p m",
    # What the customer wants.
    extend="""
        extend, extension, extended, more time, keep it, keep them, keep the order, hold it,
        hold them, hold the order, hold onto it, hold on to it, store it, save it for,
        longer hold, keep till, hold till, pick it up tomorrow, reschedule, postpone, extra day,
        one more day, another day, keep everything, hold everything, hold on to my,
        hold onto my, move my pickup, move my slot, change my pickup to, come back tomorrow,
        save my order, few more days, day longer, a different day, overnight, keep my, hold my,
        keep until, hold until, until tomorrow, till tomorrow, til tomorrow, is tomorrow,
        tomorrow instead, tomorrow fine, tomorrow work
    """,
    status="""
        status, ready yet, is it done, be ready, get ready, are they ready, wheres my order,
        where is my order, where is my stuff, where is it, wheres it, how long, much longer,
        any update, any updates, update on, any news, ^ eta $, your eta, how far along,
        how many ahead, what is taking, whats taking, taking forever, anyone coming,
        anybody coming, someone coming, what time is my, when is my, when can i pick,
        when can i get, when can i collect, when can i come, what number am i, place in line,
        place in queue, still have my order, have you got my order, do you have my order,
        did you get my order, pick it up yet, pick up yet, where are you, where r u, any eta,
        eta on my, eta for my, how is my order, been packed, have you packed, started my order,
        started on my, working on my order, picked my order, hold up, whats the delay,
        taking this long, be long, long to go, whats going on, whats happening, what time can i,
        what time should i, done yet, tracking, hows my order, good to go, wheres my stuff,
        wheres my food, not ready, ready $, ready for pickup, ready for collection,
        ready to collect, finished packing, done packing, taking long, take long,
        can i come get, can i come $, taking ages, been picked, being picked
    """,
    waiting="""
        still waiting, been waiting, been here for, been here #, been sitting, waiting for #,
        waiting for over, still nobody, still no one, nobody came, no one came, forgot about me,
        forgotten me, forgotten about me, hurry up, been sat, been stood, been standing, ages,
        forever, am i invisible, still here
    """,
    shop_hours="open, opening, close, closes, closing, closed, hours today, your hours",
    returns="""
        a return, returns, to return, returning, ^ return $, return an, return something,
        return it, return one, return some, return item, return this, return the, return them,
        return my, return two, return from, bring back, bringing back, send back, give back,
        have return, got return, with return, plus return, item back, items back, reutrn,
        for return, give you back, exchange, swap, take it back, bring something back,
        bringing something back, bring these back, retrun
    """,
    missing="""
        missing, isnt in the bag, not in the bag, not in my order, left out of, wasnt included,
        not included, incomplete, not with my order
    """,
    missing_after="""
        forgot, forgotten, didnt get, did not get, never got, didnt receive, not there,
        wasnt there, wasnt in, isnt in, broken, damaged, spoiled, rotten, expired, melted,
        short one, lacking, where is the, wheres the, left out, not get the, wrong,
        not what i ordered, isnt what i ordered, didnt order, someone elses, theres no,
        there is no, there was no, there were no, there wasnt any, only got, only received,
        only had, mouldy, moldy, leaked, spilled, crushed, smashed, squashed, cracked, torn,
        defective, doesnt work, gone off, out of date, thawed, not enough, didnt pack,
        werent in, arent in, one short, ruined, not mine, isnt mine, arent mine, not my,
        isnt my, leaking, was open, cant find the, mixed up, broke, where is my, not in, use by,
        past its, best before, short an
    """,
    received="""
        got, get, gotten, receive, received, came, come through, arrived, find, found, was in,
        were in, in the bag, in my bag, in the bags, in the box, in there
    """,
    cancel_order="""
        cancel my order, cancel the order, cancel order, cancel it, cancel my pickup,
        cancel the pickup, cancel my orders, cancel both, cancelling, cancellation,
        cancel all of it, cancel everything, order cancelled, order canceled,
        dont want it anymore, dont want it any more, dont want the order, dont want my order,
        dont need it anymore, cancel the whole, cancel the lot, cancel pickup, changed my mind,
        no longer want it, no longer need it, money back
    """,
    pick_up="""
        pick it up, pick up, picks it up, picks up, picking it up, picking up, pick them up,
        pick this up, pick that up, pick my order up, pickup, collect, collects, collecting,
        get it, getting it, gets it, fetch, fetches, fetching, coming instead, come instead,
        comes instead, coming for me, coming to get, come for me, grab it, grabs it,
        grabbing it, coming in my place, picking my order up, receive it, come for it,
        comes for it, coming for it, grab, grabs, grabbing, come get, instead of me, sending my
    """,
    relations="""
        wife, husband, partner, son, daughter, mother, mom, mum, father, dad, brother, sister,
        friend, neighbour, neighbor, colleague, coworker, girlfriend, boyfriend, fiance,
        fiancee, grandma, grandpa, aunt, uncle, cousin, roommate, flatmate, nephew, niece,
        assistant, boss, hubby, spouse, nanny, grandson, granddaughter, grandmother,
        grandfather, gf, bf, missus, wifey, other half, housemate, carer, gran, nana, granddad,
        buddy, secretary, babysitter, mam, nan, granny, grandad, wifes, husbands, dads, mums,
        moms, sons, daughters, brothers, sisters, partners, boyfriends, girlfriends, mate, bro,
        brother in law, sister in law, mother in law, father in law, son in law,
        daughter in law, stepson, stepdaughter
    """,
    name_is="name is, names, called, named, name",
    for_whom="for, from, with, to, of",
    stars="star, stars, out of 5, of 5, out of five, points, / 5, outta 5",
    surely="definitely, of course, obviously, absolutely",
    # The vehicle.
    colours="""
        white, black, grey, gray, silver, red, blue, green, yellow, orange, brown, beige, gold,
        golden, purple, pink, maroon, burgundy, navy, teal, turquoise, tan, bronze, dark, light,
        metallic, dark blue, light blue, cream, charcoal, champagne, ivory, mint, lime, pearl,
        graphite, matte
    """,
    vehicles="""
        van, minivan, truck, suv, sedan, hatchback, wagon, estate, convertible, coupe, jeep,
        motorcycle, motorbike, scooter, moped, bike, bicycle, e bike, cargo bike, trailer,
        camper, motorhome, rv, taxi, cab, uber, lorry, on foot, walking, jacket, coat, hoodie,
        crossover, limo, tractor, on a bike, wheelchair, stroller, pram, pickup truck,
        white pickup, black pickup, red pickup, blue pickup, grey pickup, silver pickup,
        campervan, raincoat, umbrella, buggy, ebike
    """,
    any_car="car, vehicle, auto, ride, automobile, bus",
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
)

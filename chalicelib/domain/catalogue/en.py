"""English. See the package for the rules every message keeps."""

from collections.abc import Mapping

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
CLOCK = "{twelve}{past} {half}"
DATE = "{month} {day}"

MESSAGES: Mapping[str, str] = {
    # The way here.
    "ready": "{store}: order {code} is READY until {until}. Reply OMW when you leave, "
    "HERE when parked (HERE 5 = stall 5). No app needed.",
    "ready_many": "{store}: {count} orders are READY until {until}. Reply OMW when you leave, "
    "HERE when parked (HERE 5 = stall 5). No app needed.",
    "ready_part": "{store}: order {code} is READY until {until}. Missing: {missing}, replaced: "
    "{replaced}. Reply OMW when you leave, HERE when parked (HERE 5 = stall 5).",
    "ready_many_part": "{store}: {count} orders are READY until {until}. Missing: {missing}, "
    "replaced: {replaced}. Reply OMW when you leave, HERE when parked (HERE 5 = stall 5).",
    "on_the_way": "{store}: thanks, we are getting it ready. When parked, reply HERE and the "
    "stall, e.g. HERE 5. Your code is {pin}.",
    "on_the_way_minutes": "{store}: got it, about {minutes} min. When parked, reply HERE and the "
    "stall, e.g. HERE 5. Your code is {pin}.",
    "eta_at": "{store}: got it, about {at}. When parked, reply HERE and the stall, e.g. HERE 5. "
    "Your code is {pin}.",
    "on_the_way_not_ready": "{store}: thanks. {code} is not finished yet; we are told that you "
    "are coming and hurry. Reply HERE when parked. Your code is {pin}.",
    "late": "{store}: no problem, we expect you {minutes} min later. When parked, reply HERE. "
    "Your code is {pin}.",
    # At the store.
    "checked_in": "{store}: checked in, stall {stall}. {ahead} ahead of you. "
    "Your code is {pin}: give it only to the person at your car.",
    "checked_in_next": "{store}: checked in, stall {stall}. You are next. "
    "Your code is {pin}: give it only to the person at your car.",
    "checked_in_ask_stall": "{store}: we know you are here. Which stall? Reply the number on the "
    "sign, or describe where you are. Your code is {pin}.",
    "checked_in_ask_vehicle": "{store}: checked in, stall {stall}. What are you driving, and where "
    "should it go? E.g. blue Civic, trunk. Your code is {pin}.",
    "checked_in_not_ready": "{store}: we know you are here. {code} is not finished yet; we are on "
    "it and come out as soon as it is. Your code is {pin}.",
    "stall_noted": "{store}: thanks, stall {stall}. Your code is {pin}.",
    "already_here": "{store}: we know you are here and will be right out. Your code is {pin}.",
    "vehicle_noted": "{store}: thanks, we look for: {vehicle}. Your code is {pin}.",
    "walking_out": "{store}: {name} is walking out with {code} to stall {stall} now. "
    "Your code is {pin}.",
    "walking_out_no_stall": "{store}: {name} is walking out with {code} now. Your code is {pin}.",
    "inside_noted": "{store}: fine, come to the counter. Your code is {pin}.",
    "return_noted": "{store}: return noted. Bring it along, park and reply HERE and the stall. "
    "We come to you.",
    "person_noted": "{store}: noted, {person} picks up. When parked, text HERE and the stall to "
    "this number. We ask for the code.",
    # Another person picks up.
    "person_ask": "{store}: a number ending {last4} wants to pick up {code} for you. Fine? "
    "Reply OK. If not, do nothing: we need your code or an ID.",
    "person_agreed": "{store}: thanks, they may pick up {code} and have been told the code.",
    "person_confirmed": "{store}: you may pick up {code}. When parked, reply HERE and the stall, "
    "e.g. HERE 5. Your code is {pin}.",
    "person_pending": "{store}: noted, you come for {code}. When parked, reply HERE and the stall. "
    "We hand over with the buyer's code or an ID.",
    "person_here": "{store}: we know you are here for {code}. Somebody comes out. "
    "Have the buyer's code or an ID ready.",
    "sorry_wait": "{store}: sorry for the wait for {code}. Somebody comes as soon as possible. "
    "Prefer to come in? Reply INSIDE.",
    # Afterwards.
    "rate": "{store}: {code} handed over. How was it? Reply 1-5. "
    "Something missing? Reply MISSING within 2 h.",
    "collected": "{store}: {code} was collected {at}. Something missing? "
    "Reply MISSING within 2 h, or call the store.",
    "rating_thanks": "{store}: thank you for telling us. See you next time.",
    "rating_sorry": "{store}: we are sorry that it did not go well. Thank you for telling us.",
    "missing_noted": "{store}: sorry about that. The store has been told and will contact you.",
    "missing_late": "{store}: thank you. That was more than 2 h ago; please call the store.",
    # Questions about the order.
    "status_placed": "{store}: we have order {code}, due {due}. "
    "We text you when it is ready; please wait for that.",
    "status_preparing": "{store}: we are packing {code} now, due {due}. "
    "We text you when it is ready.",
    "status_ready": "{store}: {code} is ready and kept until {until}. Reply OMW when you leave, "
    "HERE when parked.",
    "status_here": "{store}: we know you are here and nobody is forgotten. Your code is {pin}.",
    "delayed": "{store}: sorry, {code} is delayed. New time: {due}. We text you when it is ready.",
    "preparing_again": "{store}: sorry, {code} needs a little more work. "
    "We text you again when it is ready.",
    "cancelled": "{store}: order {code} has been cancelled. Questions? Please call the store.",
    "cannot_cancel_here": "{store}: we cannot call off an order by text. Please do it where you "
    "ordered, or call the store.",
    "extended": "{store}: done, we keep it until {until}.",
    "cannot_extend": "{store}: sorry, we cannot keep it longer than {until}. "
    "Please call the store.",
    "reminder": "{store}: {code} is waiting for you, kept until {until}. "
    "Reply OMW when you leave, EXTEND to keep it longer.",
    "last_call": "{store}: last call for {code}, kept until {until}. "
    "Reply OMW when you leave, EXTEND to keep it longer.",
    "last_call_final": "{store}: last call for {code}, kept until {until}. "
    "Reply OMW when you leave, or call the store.",
    # Everything else.
    "no_pickup": "{store}: we find no order for this number yet. Reply your order code, "
    "or call the store. If it comes soon, we will recognise you.",
    "which_store": "{store}: you have orders at several stores. Where are you? "
    "Reply the number: {stores}.",
    "wrong_store": "{store}: your order {code} is at {place}. Are you there? "
    "Text HERE to {number}.",
    "not_understood": "{store}: shown to the store. What we understand: OMW, HERE 5, LATE 20, "
    "STATUS, RETURN, INSIDE.",
    "closed": "{store}: we are closed now and open {opens}. Your order is safe. "
    "Your code is {pin}.",
    "message_kept": "{store}: thanks, the store can see your message.",
    # What the staff write with one tap.
    "staff_two_minutes": "{store}: about 2 more minutes. Thank you for waiting.",
    "staff_open_trunk": "{store}: please open the trunk, we are coming with your things.",
    "staff_cannot_find_you": "{store}: we are outside and cannot find you. "
    "Where are you, and what are you driving?",
    "staff_which_stall": "{store}: which stall are you in? Reply the number on the sign.",
    "staff_come_to_door": "{store}: please come to the door, we have your things there.",
    "staff_working_on_it": "{store}: we are working on it and tell you as soon as it is done.",
    # To the store's manager.
    "manager_alone": "{store}: {code} is here (stall {stall}) and no tablet is on. "
    "Please go out, or open the board.",
    "manager_wait": "{store}: a customer has waited {minutes} min for {code} (stall {stall}). "
    "Nobody has handed over yet.",
    "manager_mismatch": "{store}: {name} handed over {code} while offline. "
    "The code or a check (ID, age, amount) was not right. Please look into it.",
}

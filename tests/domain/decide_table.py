"""Every fact in every stage: the fact, the stage before, and what comes of it.

`!slug` is a refusal; else the stage after and the events. The orders are R (ready) and P (placed),
both of the visit, and the customer has written to us; once the pickup is gone both orders have been
handed over, five seconds ago. R is still kept for its customer, and there is no task: see
`test_decide_tasks`.
"""

TABLE = """
OrderPlaced      expected   | expected order_placed
OrderPlaced      on_the_way | on_the_way order_placed
OrderPlaced      arrived    | arrived order_placed
OrderPlaced      claimed    | claimed order_placed
OrderPlaced      gone       | !invalid-transition
OrderAmended     expected   | expected order_amended
OrderAmended     on_the_way | on_the_way order_amended
OrderAmended     arrived    | arrived order_amended
OrderAmended     claimed    | claimed order_amended
OrderAmended     gone       | !invalid-transition
OrderPreparing   expected   | expected order_preparing
OrderPreparing   on_the_way | on_the_way order_preparing
OrderPreparing   arrived    | arrived order_preparing
OrderPreparing   claimed    | claimed order_preparing
OrderPreparing   gone       | !invalid-transition
OrderReady       expected   | expected order_ready
OrderReady       on_the_way | on_the_way order_ready
OrderReady       arrived    | arrived order_ready
OrderReady       claimed    | claimed order_ready
OrderReady       gone       | !invalid-transition
BinsCorrected    expected   | expected order_amended
BinsCorrected    on_the_way | on_the_way order_amended
BinsCorrected    arrived    | arrived order_amended
BinsCorrected    claimed    | claimed order_amended
BinsCorrected    gone       | !invalid-transition
OrderDelayed     expected   | expected order_delayed
OrderDelayed     on_the_way | on_the_way order_delayed
OrderDelayed     arrived    | arrived order_delayed
OrderDelayed     claimed    | claimed order_delayed
OrderDelayed     gone       | !invalid-transition
OrderRescheduled expected   | expected order_rescheduled
OrderRescheduled on_the_way | on_the_way order_rescheduled
OrderRescheduled arrived    | arrived order_rescheduled
OrderRescheduled claimed    | claimed order_rescheduled
OrderRescheduled gone       | !invalid-transition
OrderCancelled   expected   | expected order_cancelled
OrderCancelled   on_the_way | on_the_way order_cancelled
OrderCancelled   arrived    | arrived order_cancelled
OrderCancelled   claimed    | claimed order_cancelled
OrderCancelled   gone       | !invalid-transition
OrderExpired     expected   | !invalid-transition
OrderExpired     on_the_way | !invalid-transition
OrderExpired     arrived    | !invalid-transition
OrderExpired     claimed    | !invalid-transition
OrderExpired     gone       | !invalid-transition
OrderPickedUp    expected   | expected order_picked_up
OrderPickedUp    on_the_way | on_the_way order_picked_up
OrderPickedUp    arrived    | arrived order_picked_up
OrderPickedUp    claimed    | claimed order_picked_up
OrderPickedUp    gone       | gone
OnTheWay         expected   | on_the_way customer_on_the_way
OnTheWay         on_the_way | on_the_way eta_changed
OnTheWay         arrived    | arrived
OnTheWay         claimed    | claimed
OnTheWay         gone       | !invalid-transition
Arrived          expected   | arrived customer_arrived
Arrived          on_the_way | arrived customer_arrived
Arrived          arrived    | arrived customer_moved
Arrived          claimed    | claimed customer_moved
Arrived          gone       | !invalid-transition
Moved            expected   | expected customer_moved
Moved            on_the_way | on_the_way customer_moved
Moved            arrived    | arrived customer_moved
Moved            claimed    | claimed customer_moved
Moved            gone       | !invalid-transition
Left             expected   | expected
Left             on_the_way | expected customer_left
Left             arrived    | expected customer_left
Left             claimed    | expected customer_left
Left             gone       | gone
Claimed          expected   | !invalid-transition
Claimed          on_the_way | !invalid-transition
Claimed          arrived    | claimed pickup_claimed
Claimed          claimed    | claimed
Claimed          gone       | !invalid-transition
Unclaimed        expected   | expected
Unclaimed        on_the_way | on_the_way
Unclaimed        arrived    | arrived
Unclaimed        claimed    | arrived pickup_unclaimed
Unclaimed        gone       | gone
HandedOver       expected   | !invalid-transition
HandedOver       on_the_way | !invalid-transition
HandedOver       arrived    | arrived order_picked_up
HandedOver       claimed    | arrived order_picked_up
HandedOver       gone       | gone
HandOverUndone   expected   | !invalid-transition
HandOverUndone   on_the_way | !invalid-transition
HandOverUndone   arrived    | !invalid-transition
HandOverUndone   claimed    | !invalid-transition
HandOverUndone   gone       | claimed hand_over_undone
Messaged         expected   | expected customer_messaged
Messaged         on_the_way | on_the_way customer_messaged
Messaged         arrived    | arrived customer_messaged
Messaged         claimed    | claimed customer_messaged
Messaged         gone       | gone customer_messaged
StaffMessaged    expected   | expected staff_messaged
StaffMessaged    on_the_way | on_the_way staff_messaged
StaffMessaged    arrived    | arrived staff_messaged
StaffMessaged    claimed    | claimed staff_messaged
StaffMessaged    gone       | !invalid-transition
PlaceCorrected   expected   | !invalid-transition
PlaceCorrected   on_the_way | !invalid-transition
PlaceCorrected   arrived    | arrived customer_moved
PlaceCorrected   claimed    | claimed customer_moved
PlaceCorrected   gone       | !invalid-transition
PhoneShown       expected   | expected phone_shown
PhoneShown       on_the_way | on_the_way phone_shown
PhoneShown       arrived    | arrived phone_shown
PhoneShown       claimed    | claimed phone_shown
PhoneShown       gone       | !invalid-transition
TextFailed       expected   | expected text_failed
TextFailed       on_the_way | on_the_way text_failed
TextFailed       arrived    | arrived text_failed
TextFailed       claimed    | claimed text_failed
TextFailed       gone       | gone text_failed
WaitGoalMissed   expected   | expected
WaitGoalMissed   on_the_way | on_the_way
WaitGoalMissed   arrived    | arrived wait_goal_missed
WaitGoalMissed   claimed    | claimed wait_goal_missed
WaitGoalMissed   gone       | gone
KeepExtended     expected   | expected keep_extended
KeepExtended     on_the_way | on_the_way keep_extended
KeepExtended     arrived    | arrived keep_extended
KeepExtended     claimed    | claimed keep_extended
KeepExtended     gone       | !invalid-transition
OrdersReminded   expected   | expected order_reminded
OrdersReminded   on_the_way | on_the_way
OrdersReminded   arrived    | arrived
OrdersReminded   claimed    | claimed
OrdersReminded   gone       | gone
KeepEnded        expected   | expected keep_ended
KeepEnded        on_the_way | on_the_way keep_ended
KeepEnded        arrived    | arrived
KeepEnded        claimed    | claimed
KeepEnded        gone       | gone
PersonNamed      expected   | expected pickup_person_changed
PersonNamed      on_the_way | on_the_way pickup_person_changed
PersonNamed      arrived    | arrived pickup_person_changed
PersonNamed      claimed    | claimed pickup_person_changed
PersonNamed      gone       | !invalid-transition
HelperCame       expected   | expected customer_messaged
HelperCame       on_the_way | on_the_way customer_messaged
HelperCame       arrived    | arrived customer_messaged
HelperCame       claimed    | claimed customer_messaged
HelperCame       gone       | !invalid-transition
HelperAgreed     expected   | expected
HelperAgreed     on_the_way | on_the_way
HelperAgreed     arrived    | arrived
HelperAgreed     claimed    | claimed
HelperAgreed     gone       | !invalid-transition
TaskOpened       expected   | expected return_announced
TaskOpened       on_the_way | on_the_way return_announced
TaskOpened       arrived    | arrived return_announced
TaskOpened       claimed    | claimed return_announced
TaskOpened       gone       | !invalid-transition
TaskDone         expected   | !invalid-transition
TaskDone         on_the_way | !invalid-transition
TaskDone         arrived    | !invalid-transition
TaskDone         claimed    | !invalid-transition
TaskDone         gone       | !invalid-transition
"""

-- The page of a proeftuin tells visitors which haakjes came of it.
set local lock_timeout = '5s';
call stempel_bij('haakje', 'proeftuin_id');

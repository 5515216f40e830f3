-- Which records the page of a proeftuin shows is asked whenever something changed somewhere: by index, however long its logboek.
create index aantekening_schrijvers_idx on aantekening (proeftuin_id, door_id, gewijzigd_door_id);
create index estafette_proeftuin_idx on estafette (proeftuin_id);
create index afronding_proeftuin_idx on afronding (proeftuin_id);

-- What becomes of a point of order is not told for an instant before that which it acts on: when it was raised, ruled on,
-- appealed or decided last is kept. Of those raised before this it is not known.
alter table intervention add column point_of_order_since timestamptz;

-- Offers that wait are found by their age: else every hour reads all that anybody asks or offers.
ALTER TABLE sponsorship_request
  ADD KEY request_waiting_offers (answered_at, offered, asked_at);

-- Codes that open /setup while there is no administrator. Each node prints its own.

CREATE TABLE setup_code (
  code_hash  BINARY(32)  NOT NULL PRIMARY KEY,
  created_at DATETIME(6) NOT NULL
);

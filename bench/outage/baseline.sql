-- What production has before the deploy, in the shape of a real application with accounts and an append-only log.
CREATE SCHEMA auth;
CREATE TABLE auth.organizations (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text NOT NULL, slug text NOT NULL UNIQUE);
CREATE TABLE auth.users (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), email text NOT NULL UNIQUE, name text, created_at timestamptz DEFAULT now() NOT NULL
);
CREATE TABLE integration_connections (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(), provider text NOT NULL, access_token text NOT NULL, connected_at timestamptz
);
CREATE TYPE event_type AS ENUM ('push', 'pull_request', 'issue', 'deployment');
CREATE TABLE events (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, organization_id uuid NOT NULL REFERENCES auth.organizations (id),
  event_type event_type NOT NULL, payload jsonb NOT NULL, happened_at timestamptz DEFAULT now() NOT NULL
);
CREATE INDEX events_organization ON events (organization_id, happened_at);
CREATE INDEX events_type ON events (event_type);

-- SPDX-FileCopyrightText: 2026 Meedoen contributors
-- SPDX-License-Identifier: EUPL-1.2
-- Eén keer, als postgres, op de machine die schrijft:
--   psql --username=postgres --dbname=postgres --set=ON_ERROR_STOP=1 --file=rollen.sql
-- Geef daarna het wachtwoord met \password meedoen; dan staat het in geen enkel logboek.
CREATE ROLE meedoen LOGIN CREATEROLE NOINHERIT;
CREATE DATABASE meedoen OWNER meedoen ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0;
REVOKE ALL ON DATABASE meedoen FROM PUBLIC;

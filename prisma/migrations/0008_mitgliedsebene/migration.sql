-- Whether a person leads in the organisation it speaks for, or works in it; empty where that is not said.
ALTER TABLE "mitgliedschaft" ADD COLUMN "ebene" TEXT;

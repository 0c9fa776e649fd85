-- Whether a person leads in the organisation it speaks for or works in it. Empty where that is not said.
ALTER TABLE "mitgliedschaft" ADD COLUMN "ebene" TEXT;

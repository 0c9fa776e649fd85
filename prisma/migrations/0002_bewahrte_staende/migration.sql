-- AlterTable
ALTER TABLE "dokument_snapshot" ADD COLUMN     "bewahrt" BOOLEAN NOT NULL DEFAULT false;

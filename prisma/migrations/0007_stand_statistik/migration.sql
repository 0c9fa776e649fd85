-- A Datenpanne removes a text from every file of the database. Samples of these columns would keep it.
ALTER TABLE "beteiligtenstand" ALTER COLUMN "name" SET STATISTICS 0;
ALTER TABLE "beteiligtenstand" ALTER COLUMN "planTeil" SET STATISTICS 0;
ALTER TABLE "beteiligtenstand" ALTER COLUMN "analyseTeil" SET STATISTICS 0;
ALTER TABLE "netzwerk" ALTER COLUMN "name" SET STATISTICS 0;

-- CreateTable
CREATE TABLE "beteiligtenstand" (
    "id" TEXT NOT NULL,
    "netzwerkId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "planTeil" TEXT NOT NULL,
    "analyseTeil" TEXT NOT NULL,
    "durch" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "beteiligtenstand_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "beteiligtenstand_netzwerkId_createdAt_idx" ON "beteiligtenstand"("netzwerkId", "createdAt");

-- AddForeignKey
ALTER TABLE "beteiligtenstand" ADD CONSTRAINT "beteiligtenstand_netzwerkId_fkey" FOREIGN KEY ("netzwerkId") REFERENCES "netzwerk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

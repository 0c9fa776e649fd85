-- CreateTable
CREATE TABLE "analysefreigabe" (
    "netzwerkId" TEXT NOT NULL,
    "rolle" TEXT NOT NULL,
    "recht" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "analysefreigabe_pkey" PRIMARY KEY ("netzwerkId","rolle")
);

-- AddForeignKey
ALTER TABLE "analysefreigabe" ADD CONSTRAINT "analysefreigabe_netzwerkId_fkey" FOREIGN KEY ("netzwerkId") REFERENCES "netzwerk"("id") ON DELETE CASCADE ON UPDATE CASCADE;

/** A token bucket: `jeSekunde` on average, `stoss` at once. Time in milliseconds. */
export class Budget {
  private readonly jeSekunde: number;
  private readonly stoss: number;
  private rest: number;
  private zuletzt: number;

  constructor(jeSekunde: number, stoss: number, jetzt = Date.now()) {
    this.jeSekunde = jeSekunde;
    this.stoss = stoss;
    this.rest = stoss;
    this.zuletzt = jetzt;
  }

  /** Takes `menge`; false when it is not there (nothing is taken then). */
  nimm(menge = 1, jetzt = Date.now()): boolean {
    const vergangen = Math.max(0, jetzt - this.zuletzt) / 1000;
    this.rest = Math.min(this.stoss, this.rest + vergangen * this.jeSekunde);
    this.zuletzt = jetzt;
    if (this.rest < menge) return false;
    this.rest -= menge;
    return true;
  }
}

/** The sign of the product: a diadem, five stones on a bow. */
export function Marke({ className }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 26 16"
      width="26"
      height="16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      aria-hidden="true"
      className={className}
    >
      <path d="M1 4c3 9 21 9 24 0" />
      <circle cx="1.8" cy="4" r="1.6" className="fill-panel" />
      <circle cx="7" cy="9.2" r="1.6" className="fill-panel" />
      <circle cx="13" cy="11" r="2.2" fill="currentColor" />
      <circle cx="19" cy="9.2" r="1.6" className="fill-panel" />
      <circle cx="24.2" cy="4" r="1.6" className="fill-panel" />
    </svg>
  );
}

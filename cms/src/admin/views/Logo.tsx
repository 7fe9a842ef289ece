/** The wordmark of the product, for the sign-in page. */
export default function Logo() {
  return (
    <span
      style={{
        display: 'inline-flex',
        alignItems: 'center',
        gap: '0.6rem',
        fontSize: '1.8rem',
        fontWeight: 600,
        letterSpacing: '-0.01em',
        color: 'var(--theme-elevation-900)',
      }}
    >
      <Mark size={40} />
      Innbyggarportal
    </span>
  )
}

/** A door that stands open, drawn in the colour of the text. */
export function Mark({ size }: { size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      fill="none"
      stroke="currentColor"
      strokeWidth="2.2"
      strokeLinejoin="round"
      strokeLinecap="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M5 28h22M8 28V8a4 4 0 0 1 4-4h8a4 4 0 0 1 4 4v20" />
      <path d="M8 28l9-3V9L8 6.5" fill="currentColor" fillOpacity="0.15" />
      <path d="M14 16.5v1.5" />
    </svg>
  )
}

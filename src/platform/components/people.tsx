const shades = [
  'vonk-hoofd',
  'vonk-hoofd vonk-hoofd--warm',
  'vonk-hoofd vonk-hoofd--goed',
  'vonk-hoofd vonk-hoofd--zon',
]

const initialsOf = (naam: string) => {
  const words = naam.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word))
  return [words[0], words.length > 1 ? words.at(-1) : ''].map((word) => (word ? [...word][0] : '')).join('')
}

const sumOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0)

export type AvatarProps = { naam: string; size?: 'klein' | 'middel' | 'groot' | undefined }

/** Initials in a colour of their own; the name stands beside it, so it is hidden from assistive technology. */
export const Avatar = ({ naam, size = 'klein' }: AvatarProps) => (
  <span
    class={`${shades[sumOf(naam) % shades.length]}${size === 'klein' ? '' : ` vonk-hoofd--${size}`}`}
    aria-hidden="true"
  >
    {initialsOf(naam)}
  </span>
)

export type PersonProps = { naam: string; detail?: string | undefined; href?: string | undefined }

/** A line in a list of people: who, and in which role. */
export const Person = ({ naam, detail, href }: PersonProps) => (
  <span class="vonk-mens">
    <Avatar naam={naam} />
    <span>
      {href ? <a href={href}>{naam}</a> : naam}
      {detail && <small>{detail}</small>}
    </span>
  </span>
)

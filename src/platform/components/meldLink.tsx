type MeldLinkProps = { href: string; titel: string }

/** Says that something does not belong here: quiet, and on every piece of content. */
export const MeldLink = ({ href, titel }: MeldLinkProps) => (
  <a class="vonk-meld" href={href} rel="nofollow">
    Meld dit<span class="vonk-onzichtbaar">: {titel}</span>
  </a>
)

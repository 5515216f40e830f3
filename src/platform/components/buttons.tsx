import type { Child } from 'hono/jsx'

export type ButtonKind = 'primary' | 'secondary' | 'subtle' | 'danger'

const buttonClass = {
  primary: 'utrecht-button utrecht-button--primary-action',
  secondary: 'utrecht-button utrecht-button--secondary-action',
  subtle: 'utrecht-button utrecht-button--subtle',
  danger: 'utrecht-button utrecht-button--primary-action utrecht-button--danger',
}

const linkClass = {
  primary: 'utrecht-button-link utrecht-button-link--html-a utrecht-button-link--primary-action',
  secondary: 'utrecht-button-link utrecht-button-link--html-a utrecht-button-link--secondary-action',
  subtle: 'utrecht-button-link utrecht-button-link--html-a utrecht-button-link--subtle',
}

export type ButtonProps = {
  children: Child
  kind?: ButtonKind | undefined
  type?: 'submit' | 'button' | 'reset' | undefined
  name?: string | undefined
  value?: string | undefined
  /** Where the form goes by this button, such as to a part of the page that answers. */
  formaction?: string | undefined
}

export const Button = ({ children, kind = 'primary', type = 'submit', ...rest }: ButtonProps) => (
  <button class={buttonClass[kind]} type={type} {...rest}>
    {children}
  </button>
)

export type ButtonLinkProps = {
  href: string
  children: Child
  kind?: 'primary' | 'secondary' | 'subtle' | undefined
}

export const ButtonLink = ({ href, kind = 'primary', children }: ButtonLinkProps) => (
  <a class={linkClass[kind]} href={href}>
    {children}
  </a>
)

export type PostButtonProps = {
  action: string
  label: Child
  kind?: ButtonKind | undefined
  fields?: Record<string, string> | undefined
}

/** One verb, one button: a form without anything to fill in. */
export const PostButton = ({ action, label, kind = 'secondary', fields = {} }: PostButtonProps) => (
  <form class="vonk-knopform" method="post" action={action}>
    {Object.entries(fields).map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <Button kind={kind}>{label}</Button>
  </form>
)

/** Buttons that belong together; the main one first. */
export const Actions = ({ children }: { children: Child }) => (
  <div class="utrecht-button-group vonk-acties">{children}</div>
)

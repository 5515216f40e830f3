import { Icon } from './icon.tsx'

export type SearchFormProps = {
  action: string
  label: string
  q: string
  maxlength?: number
  /** What else the address holds, such as the chosen filters. */
  keep?: Record<string, string | undefined> | undefined
}

/** One field and a button; the answer is the same page with `?q=`. */
export const SearchForm = ({ action, label, q, maxlength = 100, keep = {} }: SearchFormProps) => (
  <search>
    <form class="vonk-zoek" action={action} method="get">
      {Object.entries(keep).map(
        ([name, value]) => value && <input type="hidden" name={name} value={value} />,
      )}
      <label class="utrecht-form-label" for="zoek-q">
        {label}
      </label>
      <div>
        <input
          class="utrecht-textbox utrecht-textbox--html-input"
          id="zoek-q"
          type="search"
          name="q"
          value={q}
          maxlength={maxlength}
        />
        <button class="utrecht-button utrecht-button--secondary-action" type="submit">
          <Icon name="search" /> Zoek
        </button>
      </div>
    </form>
  </search>
)

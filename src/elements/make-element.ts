/** An element with a class, properties and what is in it. Text is only ever set as text. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

/** A button that does something. */
export function makeButton(label: string | Node, className: string, press: () => void): HTMLButtonElement {
  const button = make('button', className, label);
  button.type = 'button';
  button.addEventListener('click', press);
  return button;
}

/** A box to tick. Without autocomplete="off" a browser would bring back what was ticked before. */
export function makeCheckbox(): HTMLInputElement {
  return Object.assign(make('input', ''), { type: 'checkbox', autocomplete: 'off' });
}

import { routes } from '@/lib/routes';

const EXAMPLES = ['забыл пароль', 'до скольки работаете', 'звонят и просят код', '555-35-35'];

/** How to ask, before anything was asked. */
export function SearchAdvice() {
  return (
    <>
      <p>Пишите как говорите: одно слово, вопрос или часть номера телефона. Например:</p>
      <ul className="chips">
        {EXAMPLES.map((example) => (
          <li key={example}>
            <a href={routes.search(example)}>{example}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

import { PageScript } from '@/components/layout/page-script';

/**
 * Keeps the numbers on the device after a press, and takes them away after another (accessibility.md 86). What stands in
 * the box is for browsers that cannot; public/enhance/offline.js puts its buttons there.
 */
export function OfflineOffer() {
  return (
    <section className="section prose offline">
      <h2>Сохранить номера на этом устройстве</h2>
      <p>
        Тогда номера и часы откроются и без интернета. Лист с датой останется в памяти браузера. Вы
        сможете удалить его одним нажатием.
      </p>
      <div data-offline="">
        <p>
          Здесь появится кнопка, если браузер это умеет и скрипты включены. Кнопки нет? Напечатайте
          лист или сохраните страницу через меню браузера.
        </p>
      </div>
      <PageScript name="offline" />
    </section>
  );
}

import { type APIRequestContext, expect, test } from '@playwright/test';
import { makeTicket } from '../support/builders';
import { DESK_NOW, signInAs, startDeskSite } from '../support/desk-site';
import type { RunningSite } from '../support/start-site';

let site: RunningSite;
let number: string;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  site = await startDeskSite(async (db) => {
    number = (await makeTicket(db, DESK_NOW)).number;
  });
});

test.afterAll(async () => {
  await site.stop();
});

const PATHS = () => ['/desk', `/desk/tickets/${number}`, '/desk/figures', '/desk/account'];

/** Where a page leads somebody with this cookie, without going there. */
async function leadsTo(request: APIRequestContext, path: string, cookie?: string) {
  const response = await request.get(`${site.address}${path}`, {
    maxRedirects: 0,
    headers: cookie === undefined ? {} : { cookie: `desk_session=${cookie}` },
  });
  return [response.status(), response.headers().location];
}

/** Hidden fields of the form that this button sends, as the page holds them. */
function fieldsOf(html: string, button: string): Record<string, string> {
  const form = html.split('<form').find((part) => part.includes(`>${button}</button>`)) ?? '';
  const inputs = [...form.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  return Object.fromEntries(
    inputs.map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')]),
  );
}

test('without a session every desk address leads to signing in and back, whatever the cookie says', async ({
  request,
}) => {
  for (const path of PATHS()) {
    const signIn = [307, `/desk/sign-in?to=${encodeURIComponent(path)}`];
    expect(await leadsTo(request, path)).toEqual(signIn);
    expect(await leadsTo(request, path, 'A'.repeat(43))).toEqual(signIn);
    expect(await leadsTo(request, path, "' or '1'='1")).toEqual(signIn);
  }
  const elsewhere = await request.get(`${site.address}/desk/sign-in?to=//evil.example`);
  expect(await elsewhere.text()).toContain('name="returnTo" value="/desk"');
});

test('a cookie is worth what its session is: kept from scripts, gone with signing out, no supervisor’s', async ({
  page,
  request,
}) => {
  await page.goto(`${site.address}/desk`);
  await signInAs(page, 'Анна');
  await expect(page).toHaveTitle(/^Очередь/);
  const [cookie] = await page.context().cookies(`${site.address}/desk`);
  expect(cookie).toMatchObject({
    name: 'desk_session',
    httpOnly: true,
    sameSite: 'Strict',
    path: '/desk',
  });
  expect(await leadsTo(request, '/desk', cookie?.value)).toEqual([200, undefined]);
  expect(await leadsTo(request, '/desk/figures', cookie?.value)).toEqual([307, '/desk']);
  await page.getByRole('button', { name: 'Выйти' }).click();
  await expect(page).toHaveTitle(/^Вход для операторов/);
  expect((await leadsTo(request, '/desk', cookie?.value))[0]).toBe(307);
});

test('acts posted by strangers, from other sites, under made-up names or too long change nothing', async ({
  page,
  request,
}) => {
  await page.goto(`${site.address}/desk/tickets/${number}`);
  await signInAs(page, 'Анна');
  await expect(page).toHaveTitle(/^Обращение/);
  const address = `${site.address}/desk/tickets/${number}`;
  const html = await (await page.request.get(address)).text();
  const taking = fieldsOf(html, 'Взять себе');
  expect(taking).toMatchObject({ number, version: '1' });
  const post = async (
    from: APIRequestContext,
    multipart: Record<string, string>,
    origin?: string,
  ) =>
    (
      await from.post(address, {
        multipart,
        maxRedirects: 0,
        headers: { origin: origin ?? site.address },
      })
    ).status();

  // A stranger who knows the form: asked to sign in, and shown nothing.
  const asked = await request.post(address, {
    multipart: taking,
    headers: { origin: site.address },
  });
  await page.setContent(await asked.text());
  await expect(page.getByRole('alert')).toContainText('действие «Взять себе» не выполнено');
  await expect(page.getByRole('main')).not.toContainText('Переписка');
  // The operator's own browser, sent by a page of somebody else.
  expect(await post(page.request, taking, 'https://evil.example')).toBe(403);
  const forged = { [`$ACTION_ID_${'0'.repeat(42)}`]: '', number, version: '1' };
  expect(await post(page.request, forged)).toBeGreaterThanOrEqual(400);
  expect(await post(page.request, { ...taking, text: 'я'.repeat(70_000) })).toBe(413);

  await page.goto(address);
  await expect(page.getByText('обращение взято в работу')).toHaveCount(0);
  // The same form from the operator's own page works, so the refusals above were not for another reason.
  expect(await post(page.request, taking)).toBe(303);
  await page.goto(address);
  await expect(page.getByText('Анна: обращение взято в работу')).toBeVisible();
});

test('SQL, markup and control characters in every field are answered in words and do no harm', async ({
  page,
}) => {
  await page.goto(
    `${site.address}/desk?view=%27--&topic=%27%3B&priority=%00x&after=1-%27&mine=%27`,
  );
  await signInAs(page, "' or 1=1 --");
  await expect(page.getByRole('alert')).toContainText('не подходят друг другу');
  await page.getByLabel('Имя оператора').fill('');
  await signInAs(page, 'Анна');
  await expect(page).toHaveTitle(/^Очередь/);
  await page.goto(
    `${site.address}/desk/tickets/${encodeURIComponent("'; drop table tickets; --")}`,
  );
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Такого обращения нет');
  await page.goto(`${site.address}/desk/tickets/${number}`);
  const text = "'); delete from tickets; -- <img src=x onerror=alert(1)> \u202eэ\u0007";
  await page.getByLabel('Заметка для операторов').fill(text);
  await page.getByRole('button', { name: 'Сохранить заметку' }).click();
  await expect(
    page.getByText("'); delete from tickets; -- <img src=x onerror=alert(1)> э"),
  ).toBeVisible();
});

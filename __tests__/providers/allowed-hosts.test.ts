import { describe, expect, it } from 'vitest';
import { renderMessage } from '../../src/domain/problem.ts';
import { parseAllowedHosts, resolveAddress } from '../../src/providers/allowed-hosts.ts';

const OWN = 'https://api.openai.com/v1';

function resolve(baseUrl: string, list = '', allowLoopback = false) {
  return resolveAddress(baseUrl, { ownUrl: OWN, allowLoopback, allowed: parseAllowedHosts(list) });
}

describe('resolveAddress', () => {
  it.each([
    [OWN, ''],
    ['https://API.OpenAI.com/v1', ''],
    ['https://api.openai.com:443/v1', ''],
    ['https://llm.example.com/v1', 'llm.example.com'],
    ['https://llm.example.com:8443/v1', 'llm.example.com'],
    ['https://llm.example.com:8443/v1', 'llm.example.com:8443'],
    ['https://llm.example.com:8443/v1', 'llm.example.com:08443'],
    ['http://127.0.0.1:8080/v1', '127.0.0.1:8080'],
    ['http://127.0.0.1:8080/v1', '127.0.0.1'],
    ['http://0x7f.1:8080/v1', '127.0.0.1'],
    ['http://[::1]:8080/v1', '[::1]:8080'],
    ['https://bücher.example/v1', 'xn--bcher-kva.example'],
  ])('lets %s through with the key where `%s` is allowed', (baseUrl, list) => {
    expect(resolve(baseUrl, list)).toMatchObject({ status: 'allowed', mayCarryKey: true });
  });

  it.each([
    ['http://llm.internal/v1', 'http://llm.internal'],
    ['http://llm.internal:9000/v1', 'http://llm.internal:9000'],
    ['http://127.0.0.1:9000/v1', 'http://127.0.0.1:9000'],
  ])('lets %s through without a key where `%s` is allowed', (baseUrl, list) => {
    expect(resolve(baseUrl, list)).toMatchObject({ status: 'allowed', mayCarryKey: false });
  });

  it.each(['http://localhost:11434', 'http://127.0.0.1:11434', 'http://127.9.9.9', 'http://[::1]:11434'])(
    'lets a local provider at %s through unasked',
    (baseUrl) => {
      expect(resolve(baseUrl, '', true).status).toBe('allowed');
      expect(resolve(baseUrl, '').status).toBe('refused');
    },
  );

  // Each of these has fooled somebody's check of a host.
  it.each([
    'https://evil.example/v1',
    'https://api.openai.com.evil.example/v1',
    'https://api.openai.com@evil.example/v1',
    'https://evil.example@api.openai.com/v1',
    'https://user:pass@api.openai.com/v1',
    'https://api.openai.com:8443/v1',
    'http://api.openai.com/v1',
    'https://api.openai.com./v1',
    'https://api.openai.com\\@evil.example/v1',
    'https:\\\\evil.example/v1',
    'https://evil.example#@api.openai.com/v1',
    'https://evil.example?x=api.openai.com',
    'https://api.openai.com/v1?x=1#',
    'https://api.openai.com/v1#x',
    'https://аpi.openai.com/v1', // a Cyrillic a
    'https://api.openai.com%2eevil.example/v1',
    'https://127.0.0.1/v1',
    'https://2130706433/v1',
    'http://0177.0.0.1/v1',
    'http://[::ffff:127.0.0.1]/v1',
    'http://localhost.evil.example/v1',
    'http://127.0.0.1.evil.example/v1',
    'http://169.254.169.254/latest',
    'http://0.0.0.0:8080/v1',
    'ftp://api.openai.com/v1',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/plain,x',
    '//api.openai.com/v1',
    'api.openai.com/v1',
    'https://',
    '',
    ' ',
  ])('refuses %j', (baseUrl) => {
    expect(resolve(baseUrl, 'llm.example.com, http://llm.internal').status).toBe('refused');
  });

  it.each([
    ['https://llm.example.com:9/v1', 'llm.example.com:8443'],
    ['http://llm.example.com/v1', 'llm.example.com'],
    ['https://sub.llm.example.com/v1', 'llm.example.com'],
    ['https://llm.internal/v1', 'http://llm.internal'],
    ['http://llm.internal:81/v1', 'http://llm.internal:80'],
  ])('refuses %s where only `%s` is allowed', (baseUrl, list) => {
    expect(resolve(baseUrl, list).status).toBe('refused');
  });

  it.each([
    'https://api.openai.com/v1?api-version=2024-10-21',
    'https://api.openai.com/v1?',
    `${OWN}?to=a@b`,
  ])('keeps the query of %s', (baseUrl) => {
    const { search } = new URL(baseUrl);
    expect(resolve(baseUrl)).toMatchObject({ status: 'allowed', isHome: true, url: { search } });
  });

  it.each([
    'key',
    'api_key',
    'API-Key',
    'apikey',
    'access_token',
    'subscription-key',
    'sig',
    'code',
    '%6bey',
  ])('refuses a key in the query as %s, without showing it', (name) => {
    const refused = resolve(`https://llm.example.com/v1?api-version=1&${name}=sk-1`, 'llm.example.com');
    expect(refused.status === 'refused' && renderMessage(refused.reason)).toBe(
      `a key must not stand in an address (\`${decodeURIComponent(name)}=\`): \`api_key\` names it, \`auth_header\` the header that carries it`,
    );
  });

  it('shows no key of what is no address', () => {
    const refused = resolve('llm.example.com/v1?auth=sk-1');
    expect(refused.status === 'refused' && renderMessage(refused.reason)).toBe(
      '`llm.example.com/v1?auth=***` is no URL',
    );
  });

  it('tells its provider’s own host from any other', () => {
    expect(resolve('https://llm.example.com/v1', 'llm.example.com')).toMatchObject({ isHome: false });
    expect(resolve('https://api.openai.com:443/other')).toMatchObject({ isHome: true });
  });

  it('says what would allow it', () => {
    const refused = resolve('https://llm.example.com:8443/v1');
    expect(refused.status === 'refused' && renderMessage(refused.reason)).toBe(
      'the host llm.example.com:8443 is not allowed; allow it with --allowed-hosts llm.example.com:8443',
    );
  });
});

describe('parseAllowedHosts', () => {
  it('takes commas and lines', () => {
    expect(
      parseAllowedHosts(
        'a.example, b.example:8443\n http://c.example:80 , openai = d.example:1,anthropic=[::1]',
      ),
    ).toEqual([
      { host: 'a.example', port: null, isPlain: false, key: null },
      { host: 'b.example', port: '8443', isPlain: false, key: null },
      { host: 'c.example', port: '80', isPlain: true, key: null },
      { host: 'd.example', port: '1', isPlain: false, key: 'openai' },
      { host: '[::1]', port: null, isPlain: false, key: 'anthropic' },
    ]);
  });

  it.each([
    'https://a.example',
    'a.example/v1',
    '*',
    '*.example',
    'a b',
    'a.example;b.example',
    'user@a.example',
    'a.example:99999',
    'a.example.',
    'http://',
    'openai=',
    'openai=*',
    'openai=https://a.example',
    'openai=anthropic=a.example',
  ])('refuses %j', (list) => {
    expect(() => parseAllowedHosts(list)).toThrow('is no host');
  });

  it.each(['groq=a.example', 'OpenAI=a.example', '=a.example'])('refuses the name in %j', (list) => {
    expect(() => parseAllowedHosts(list)).toThrow('hosts of other keys are listed without a name');
  });

  it('refuses to name a key for a host over plain http', () => {
    expect(() => parseAllowedHosts('openai=http://a.example')).toThrow('over plain http');
  });
});

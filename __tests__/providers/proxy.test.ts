import { describe, expect, it } from 'vitest';
import { findWay, listProxySecrets, readProxySetting } from '../../src/providers/proxy.ts';

const setting = (address: string, except = '') => ({ variable: 'HTTPS_PROXY', address, except });
const wayTo = (url: string, address: string, except?: string) =>
  findWay(new URL(url), setting(address, except));

describe('readProxySetting', () => {
  it.each([
    [{}, setting('')],
    [{ HTTPS_PROXY: 'a:1', https_proxy: 'b:2' }, setting('a:1')],
    [
      { HTTPS_PROXY: '', https_proxy: 'b:2' },
      { variable: 'https_proxy', address: 'b:2', except: '' },
    ],
    [
      { HTTPS_PROXY: ' ', https_proxy: ' b:2\n' },
      { variable: 'https_proxy', address: 'b:2', except: '' },
    ],
    [{ HTTPS_PROXY: 'a:1', NO_PROXY: '', no_proxy: 'x.org' }, setting('a:1', 'x.org')],
  ])('reads %j', (env, expected) => {
    expect(readProxySetting(env)).toEqual(expected);
  });
});

describe('findWay', () => {
  it.each([
    ['127.0.0.1:3128', 'http://127.0.0.1:3128'],
    ['proxy.corp:3128', 'http://proxy.corp:3128'],
    ['proxy.corp', 'http://proxy.corp'],
    ['http://proxy.corp:3128/', 'http://proxy.corp:3128'],
    ['HTTPS://proxy.corp', 'https://proxy.corp'],
    ['[::1]:3128', 'http://[::1]:3128'],
    ['me:word@proxy.corp:3128', 'http://proxy.corp:3128'],
  ])('takes the proxy %s', (address, url) => {
    expect(wayTo('https://llm.invalid/v1', address)).toMatchObject({ status: 'by_proxy', proxy: { url } });
  });

  it.each([
    ['socks5://127.0.0.1:1080', '`HTTPS_PROXY` names a SOCKS proxy, which is not supported'],
    ['socks://127.0.0.1:1080', '`HTTPS_PROXY` names a SOCKS proxy, which is not supported'],
    ['ftp://proxy.corp', '`HTTPS_PROXY` is no address of a proxy'],
    ['not a proxy', '`HTTPS_PROXY` is no address of a proxy'],
    ['/run/proxy.sock', '`HTTPS_PROXY` is no address of a proxy'],
    ['http://', '`HTTPS_PROXY` is no address of a proxy'],
    ['"http://proxy.corp:3128"', '`HTTPS_PROXY` is no address of a proxy'],
    ["'proxy.corp:3128'", '`HTTPS_PROXY` is no address of a proxy'],
    ['proxy.corp:99999', '`HTTPS_PROXY` is no address of a proxy'],
    ['me:100%@proxy.corp', '`HTTPS_PROXY` holds a user or password that is not escaped as in URLs'],
  ])('refuses %s, without showing it', (address, reason) => {
    expect(wayTo('https://llm.invalid/v1', address)).toEqual({
      status: 'wrong',
      reason: `${reason}; allowed are HOST:PORT, http://HOST:PORT and https://HOST:PORT`,
    });
  });

  it.each([
    'http://llm.internal/v1',
    'https://localhost/v1',
    'https://127.0.0.1:8443/v1',
    'https://[::1]/v1',
  ])('does not look at the proxy on the way to %s', (url) => {
    expect(wayTo(url, 'not a proxy')).toEqual({ status: 'direct' });
  });

  it.each([
    ['*', 'https://llm.corp.org'],
    ['llm.corp.org', 'https://llm.corp.org'],
    ['corp.org', 'https://llm.corp.org'],
    ['.corp.org', 'https://llm.corp.org'],
    ['*.corp.org', 'https://llm.corp.org'],
    ['.corp.org', 'https://corp.org'],
    ['CORP.ORG', 'https://llm.corp.org'],
    ['corp.org.', 'https://llm.corp.org'],
    ['a.org, corp.org', 'https://llm.corp.org'],
    ['a.org corp.org', 'https://llm.corp.org'],
    ['corp.org:443', 'https://llm.corp.org'],
    ['corp.org:8443', 'https://llm.corp.org:8443'],
    ['10.1.2.3', 'https://10.1.2.3'],
    ['10.0.0.0/8', 'https://10.1.2.3'],
    ['0.0.0.0/0', 'https://10.1.2.3'],
    ['10.1.2.3/32', 'https://10.1.2.3'],
    ['fd00::1', 'https://[fd00::1]'],
    ['[fd00::1]', 'https://[fd00::1]'],
    ['[fd00::1]:8443', 'https://[fd00::1]:8443'],
  ])('goes round the proxy by NO_PROXY=%s to %s', (except, url) => {
    expect(wayTo(`${url}/v1`, 'proxy:1', except)).toEqual({ status: 'direct' });
  });

  it.each([
    ['', 'https://llm.corp.org'],
    [' , ', 'https://llm.corp.org'],
    ['orp.org', 'https://llm.corp.org'],
    ['llm.corp.org.evil.org', 'https://llm.corp.org'],
    ['corp.org:8443', 'https://llm.corp.org'],
    ['11.0.0.0/8', 'https://10.1.2.3'],
    ['10.0.0.0/33', 'https://10.1.2.3'],
    ['10.0.0.0/x', 'https://10.1.2.3'],
    ['10.0.0.0/8', 'https://llm.corp.org'],
    ['fd00::2', 'https://[fd00::1]'],
  ])('goes by the proxy with NO_PROXY=%s to %s', (except, url) => {
    expect(wayTo(`${url}/v1`, 'proxy:1', except)).toMatchObject({ status: 'by_proxy' });
  });
});

describe('listProxySecrets', () => {
  it('lists a password as it is written, as it is, and as it is sent', () => {
    expect(listProxySecrets(setting('http://me:p%40ssword@proxy.corp:3128'))).toEqual([
      'p%40ssword',
      'p@ssword',
      Buffer.from('me:p@ssword').toString('base64'),
    ]);
  });

  it('lists nothing that could be a secret where there is none', () => {
    expect(listProxySecrets(setting('proxy.corp:3128')).join('')).toBe('');
    expect(listProxySecrets(setting('not a proxy')).join('')).toBe('');
  });
});

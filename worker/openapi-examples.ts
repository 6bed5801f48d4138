// Examples of bodies that are too long for their routes. Those with a passkey's signature were made by a passkey for
// https://hub.example: what it signs, only that moment can give.

const ASSERTION = {
  credential_id: '5wvZJ0bH9cMHhAM1d5kQX2twsEA',
  client_data:
    'eyJ0eXBlIjoid2ViYXV0aG4uZ2V0IiwiY2hhbGxlbmdlIjoiQ1FrSkNRa0pDUWtKQ1FrSkNRa0pDUWtKQ1FrSkNRa0pDUWtKQ1FrSkNRayIsIm9yaWdpbiI6Imh0dHBzOi8vaHViLmV4YW1wbGUiLCJjcm9zc09yaWdpbiI6ZmFsc2V9',
  authenticator_data: 'vro_EZItlGGDOqez9Dn6V3KdaWJpABcp-l1MtBsCSC4dAAAAAA',
  signature:
    'MEYCIQCxGs4_DMlCB-NFbKcLqivwGh9xi9OsJXO1a1qedtmKLAIhAILxN4SO9Mh5Kv2VLr9YsCHrYZj5P2YfaGC2BuwGJS_t',
};

const PUBLIC_KEY =
  'pQECAyYgASFYID9hXWh8Xlki1slp429_nG1rx-7sHutQtRRFJodOS_coIlggJlV5K3NOtIK5chBso_IUEgM_c6tL8knpCRCQPonsfFQ';

/** The one that made the signatures here. */
export const PASSKEY = {
  credential_id: ASSERTION.credential_id,
  public_key: PUBLIC_KEY,
  name: 'Pixel 9',
  role: 'owner',
};

const NONCE = '5f0c0c2d9c1a4e7b8a6d3f21e4b5c6d7908172635445362718a9bacbdcedfe0f';
const AT = '2026-01-15T14:30:22.000Z';

export const APPROVE_EXAMPLES = {
  token: { summary: 'For a machine that takes a token as proof', value: {} },
  passkey: { summary: 'With a passkey’s proof', value: { assertion: ASSERTION } },
};

export const ENROL_EXAMPLES = {
  phone: {
    summary: 'What `navigator.credentials.create` gave',
    value: {
      name: 'Pixel 9',
      response: {
        id: ASSERTION.credential_id,
        rawId: ASSERTION.credential_id,
        type: 'public-key',
        response: {
          clientDataJSON:
            'eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIiwiY2hhbGxlbmdlIjoiQndjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjSEJ3Y0hCd2NIQndjSEJ3YyIsIm9yaWdpbiI6Imh0dHBzOi8vaHViLmV4YW1wbGUiLCJjcm9zc09yaWdpbiI6ZmFsc2V9',
          attestationObject: `o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YViYvro_EZItlGGDOqez9Dn6V3KdaWJpABcp-l1MtBsCSC5dAAAAAAAAAAAAAAAAAAAAAAAAAAAAFOcL2SdGx_XDB4QDNXeZEF9rcLBA${PUBLIC_KEY}`,
          transports: ['internal', 'hybrid'],
        },
      },
    },
  },
};

export const ENDORSE_EXAMPLES = {
  owner: {
    summary: 'Signed by an owner’s trusted passkey',
    value: {
      statement: {
        version: 1,
        hub: 'main',
        key: { credential_id: 'q83vASNFZ4k', public_key: PUBLIC_KEY, name: 'Pixel 10', role: 'approver' },
        at: AT,
      },
      assertion: ASSERTION,
    },
  },
};

export const REVOKE_EXAMPLES = {
  owner: {
    summary: 'Signed by an owner’s trusted passkey',
    value: {
      statement: { version: 1, hub: 'main', credential_id: 'q83vASNFZ4k', at: AT },
      assertion: ASSERTION,
    },
  },
};

export const PASSKEY_SIGN_IN_EXAMPLES = {
  passkey: {
    summary: 'What `navigator.credentials.get` gave',
    value: { assertion: ASSERTION, user_handle: 'bWFpbi4wZjFlMmQzYzRiNWE2OTc4' },
  },
};

export const BEGIN_PAIRING_EXAMPLES = {
  machine: {
    summary: 'A Windows machine',
    value: {
      name: 'BUILD-02',
      machine: {
        hostname: 'build-02',
        platform: 'win32',
        shell: { kind: 'pwsh', version: '7.6.9' },
        version: '0.3.0',
      },
      commitment: '996b7e1418b72b867871d043cf0e682bf514b3115dfd4ae340cd896b5c7cbae3',
    },
  },
};

/** What `BEGIN_PAIRING_EXAMPLES` committed to. */
export const REVEAL_PAIRING_EXAMPLES = {
  machine: {
    summary: 'What the machine had committed to',
    value: {
      runner_key: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      nonce: NONCE,
    },
  },
};

export const CONFIRM_PAIRING_EXAMPLES = {
  phone: {
    summary: 'With another name, and one passkey to trust',
    value: {
      name: 'build server',
      nonce: NONCE,
      pinned: {
        relying_party: { rp_id: 'hub.example', origins: ['https://hub.example'] },
        keys: [PASSKEY],
      },
    },
  },
};

export const SUBSCRIBE_EXAMPLES = {
  phone: {
    summary: 'What `PushManager.subscribe` gave',
    value: {
      endpoint: 'https://push.example.com/send/device-1',
      keys: {
        p256dh: 'BGgAAZsfmklOlDJUx3r0m6QEuXGiQ8JEEUbgf50rW029WZjeujurgjURdMvS3r1PGPcDqDtOFcsgZ8aKyAF3qTM',
        auth: 'q83vASNFZ4mrze8BI0VniQ',
      },
      name: 'Pixel 9',
    },
  },
};

export const MCP_EXAMPLES = {
  tools: { summary: 'Which tools there are', value: { jsonrpc: '2.0', id: 1, method: 'tools/list' } },
  explain: {
    summary: 'What the policy says of a command',
    value: {
      jsonrpc: '2.0',
      id: 2,
      method: 'tools/call',
      params: { name: 'explain_command', arguments: { command: 'Get-Date' } },
    },
  },
};

export const SIGN_IN_LINK_EXAMPLES = {
  token: { summary: 'With a token, or while the hub trusts no passkey', value: {} },
  passkey: { summary: 'What a trusted passkey signed', value: { assertion: ASSERTION } },
};

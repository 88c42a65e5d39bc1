/**
 * Asks our server for something, on a connection of its own: between two rows, minutes may pass in which the server
 * closes those that nobody uses.
 *
 * @throws Error when the answer is not 200
 */
export async function get(address: string, cookie = ''): Promise<Response> {
  const response = await fetch(address, { headers: { cookie, connection: 'close' } });
  if (response.status !== 200) throw new Error(`${address} answered ${response.status}`);
  return response;
}

import './role.css';

/** What the job is, told from what the salary page says of it. */
export function RolePanel() {
  return (
    <section className="role" aria-labelledby="role-heading">
      <h2 id="role-heading">What a Backend Engineer does</h2>
      <p>
        Writes the part of a product that nobody sees: the layers through which software reaches its
        data, in Java, C++, .NET, C# and languages like them. A browser asks, a database answers, and
        the code between the two is the backend engineer’s, whether it moves a few records or very
        many.
      </p>
      <p>
        The work reaches down to the machines as well: finding out why hardware or infrastructure
        misbehaves, and keeping it in shape. Cloud services, data structures and common frameworks
        are part of the trade.
      </p>
      <p>
        Employers are as different as healthcare and gaming, small studios and large companies; Cloud
        Imperium Games, eBay, Target and GoDaddy are among those named.
      </p>
    </section>
  );
}

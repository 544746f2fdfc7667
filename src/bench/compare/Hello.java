/** A program that does nothing: what starting Java costs. */
public final class Hello {
  private Hello() {}

  public static void main(String[] args) {
    System.out.println("One line.");
  }
}

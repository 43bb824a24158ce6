/// One change to a record, by pointer; a function on values as well as on text.
public enum Edit: Hashable, Sendable {
  /// Sets the value at a pointer, adding the member when it is not there yet.
  case set(Pointer, Value)
  /// Inserts an element before the one at a pointer (`/sessions/0`), or at the end (`/sessions/3` of three).
  case insert(Pointer, Value)
  /// Adds an element to the end of the array at a pointer, which is made when it is not there yet.
  case append(Pointer, Value)
  /// Removes a member or element.
  case remove(Pointer)
  /// Removes a member or element with every comment that is about it or about something in it, wherever it stands: what
  /// must not be kept is not kept beside it either.
  case erase(Pointer)
  /// Gives a member another key.
  case rename(Pointer, to: String)
}

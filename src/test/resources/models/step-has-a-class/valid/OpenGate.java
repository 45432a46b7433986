class OpenGate implements JavaDelegate {

  public void execute(DelegateExecution step) {
  }
}

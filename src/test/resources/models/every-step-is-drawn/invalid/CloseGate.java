class CloseGate implements JavaDelegate {

  public void execute(DelegateExecution step) {
  }
}
